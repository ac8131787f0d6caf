package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.value.Unwrapped;

/**
 * Values without what programs put round them: spaces of every kind, ="..." and apostrophes against a spreadsheet's
 * guesses, and the words for a blank that programs write: NULL, NaN, None, #N/A, a dash, a full stop.
 */
final class CldCells {

    private static final Pattern NULL =
            Pattern.compile("(?i)\\(?<?null>?\\)?|\\\\N|nan|nat|none|#?n/a|<na>|\\(blank\\)|[-.]");

    /** Of the words for a blank that begin with a letter: "nan" and "null>)". */
    private static final int SHORTEST_WORD = 3;

    private static final int LONGEST_WORD = 6;
    private static final char UNREADABLE = '\uFFFD';

    private long unreadable;
    private Row firstUnreadable;
    private long nulls;
    private Row firstNull;
    private String firstWord;

    /** Cleans the values of a row where they stand. */
    void clean(Row row) {
        String[] values = row.values();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value.indexOf(UNREADABLE) >= 0) {
                unreadable++;
                firstUnreadable = firstUnreadable == null ? place(row) : firstUnreadable;
            }
            if (!value.isEmpty() && mayNeedIt(value)) {
                values[i] = cleaned(value, row);
            }
        }
    }

    /** Nothing is put round a value that begins with a letter or digit; many labels end with a bracket. */
    private static boolean mayNeedIt(String value) {
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        return !plain(first)
                || (!plain(last) && last != ')')
                || ((first | 0x20) == 'n' && value.length() >= SHORTEST_WORD && value.length() <= LONGEST_WORD)
                || value.indexOf('\u00A0') >= 0;
    }

    private static boolean plain(char one) {
        return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }

    private String cleaned(String value, Row row) {
        String text = Unwrapped.of(value);
        if (NULL.matcher(text).matches()) {
            nulls++;
            firstWord = firstNull == null ? text : firstWord;
            firstNull = firstNull == null ? place(row) : firstNull;
            return "";
        }
        return text;
    }

    private static Row place(Row row) {
        return new Row(row.table(), row.file(), row.number(), new String[0]);
    }

    /** What was found, one note for each kind. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (firstNull != null) {
            problems.add(new Problem(
                    firstNull.file(),
                    firstNull.number(),
                    "",
                    "S-NULL",
                    "the text " + firstWord + values(nulls),
                    "a blank",
                    "It is read as a blank, as the department reads NULL."));
        }
        if (firstUnreadable != null) {
            problems.add(new Problem(
                    firstUnreadable.file(),
                    firstUnreadable.number(),
                    "",
                    "S-LETTERS",
                    "letters that are of no one encoding" + values(unreadable),
                    "UTF-8 text",
                    "The rows are kept. Save the file as \"CSV UTF-8\"; files of different encodings were put "
                            + "together."));
        }
        return problems;
    }

    private static String values(long count) {
        return count == 1 ? "" : String.format(" in %,d values, of which this row has the first", count);
    }

    /** How many values of a row are not blank. */
    static int filled(Row row) {
        return (int)
                Arrays.stream(row.values()).filter(value -> !value.isEmpty()).count();
    }
}
