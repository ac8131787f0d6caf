package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;

/**
 * Values that could not be used though their rows were: one note for a value, with the first of its rows and how many
 * there are.
 */
final class CldValueNotes {

    /** More different values of one column than this are counted together: the column holds something else. */
    private static final int DIFFERENT = 200;

    private static final String MORE = "\u0000";

    private record Key(String column, String code, String found) {}

    private static final class Note {
        private final String file;
        private final long first;
        private final String expected;
        private final String fix;
        private long rows;

        Note(Row first, String expected, String fix) {
            this.file = first.file();
            this.first = first.number();
            this.expected = expected;
            this.fix = fix;
        }
    }

    private final Map<Key, Note> notes = new LinkedHashMap<>();
    private final Map<String, Integer> different = new LinkedHashMap<>();

    /** A value that its list does not have. */
    void outside(Row row, CldCodes list, String found) {
        String code = list.partial() ? "V-CODE-PARTIAL" : "V-CODE";
        Note known = notes.get(new Key(list.column(), code, found));
        if (known != null) {
            known.rows++;
            return;
        }
        String taken = list.takenFor(found);
        String fix = !list.partial()
                ? "The value counts as not known. " + list.nearest(found)
                : taken != null
                        ? "It is read as Release 2's word for it; the list itself is not public."
                        : "Only a part of this list is public. The row is kept; check the value against the "
                                + "specification.";
        add(
                row,
                list.column(),
                code,
                found,
                list.partial()
                        ? "a value of the part of the list that is public"
                        : "a code of Client Level Data, Release 1 or 2",
                fix);
    }

    /** A value that cannot be used for another reason. */
    void add(Row row, String column, String code, String found, String expected, String fix) {
        Key key = new Key(column, code, found);
        Note note = notes.get(key);
        if (note == null) {
            if (different.merge(column + code, 1, Integer::sum) > DIFFERENT) {
                key = new Key(column, code, MORE);
            }
            note = notes.computeIfAbsent(key, more -> new Note(row, expected, fix));
        }
        note.rows++;
    }

    /** One note for each value: file and row are those of its first row. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        notes.forEach((key, note) -> problems.add(new Problem(
                note.file,
                note.first,
                key.column(),
                key.code(),
                found(key) + rows(note.rows),
                note.expected,
                note.fix)));
        return problems;
    }

    private static String found(Key key) {
        if (key.found().isEmpty()) {
            return key.code().endsWith("BLANK") ? "nothing" : "a value that is not repeated here";
        }
        return key.found().equals(MORE) ? "still other values" : Row.quoted(key.found());
    }

    private static String rows(long rows) {
        return rows == 1 ? "" : String.format(" in %,d rows, of which this is the first", rows);
    }

    /** How many rows have values outside their lists, by column. */
    Map<String, Long> byColumn() {
        Map<String, Long> rows = new LinkedHashMap<>();
        notes.forEach((key, note) -> rows.merge(key.column(), note.rows, Long::sum));
        return rows;
    }
}
