package org.scrutineer.extract.salt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.scrutineer.extract.Row;

/** Reads days, each different day once: a council's millions of rows hold a few thousand days. */
final class Dates {

    private final Map<String, LocalDate> known = new HashMap<>();

    /** A day, or null when blank. */
    LocalDate read(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = known.get(text);
        if (day == null) {
            day = row.date(column);
            known.put(text, day);
        }
        return day;
    }

    /** A day that must be there. */
    LocalDate required(Row row, String column) {
        row.required(column);
        return read(row, column);
    }

    /**
     * The end of something that has begun; null when blank.
     *
     * @throws org.scrutineer.extract.DataProblemException when it is before the start
     */
    LocalDate end(Row row, String column, LocalDate start) {
        LocalDate end = read(row, column);
        if (end != null && end.isBefore(start)) {
            throw row.problem(column, "L-END", Row.quoted(row.text(column)), "a day on or after the start, " + start, "Correct the start or the end, or leave the end blank while it goes on.");
        }
        return end;
    }
}
