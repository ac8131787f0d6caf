package org.scrutineer.extract.salt;

import java.time.LocalDate;
import org.scrutineer.extract.contract.Row;

/** Reads days and what must hold between two of them. */
final class Dates {

    private Dates() {}

    /** A day, or null when blank. */
    static LocalDate read(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = DayNumbers.read(text);
        return day == null ? row.date(column) : day;
    }

    /** A day that must be there. */
    static LocalDate required(Row row, String column) {
        row.required(column);
        return read(row, column);
    }

    /**
     * The end of something that has begun; null when blank.
     *
     * @throws org.scrutineer.extract.contract.DataProblemException when it is before the start
     */
    static LocalDate end(Row row, String column, LocalDate start) {
        LocalDate end = read(row, column);
        if (end != null && end.isBefore(start)) {
            throw row.problem(
                    column,
                    "L-END",
                    Row.quoted(row.text(column)),
                    "a day on or after the start, " + start,
                    "Correct the start or the end, or leave the end blank while it goes on.");
        }
        return end;
    }
}
