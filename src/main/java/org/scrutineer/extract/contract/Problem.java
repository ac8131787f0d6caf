package org.scrutineer.extract.contract;

import java.util.regex.Pattern;

/**
 * One fault in what was supplied, said so that the person who keeps the data can mend it. It never carries a name or an
 * identifier of a person beyond the file and row.
 *
 * @param file file or table
 * @param row row of the file, the header being row 1; 0 when the fault is the file's
 * @param field column, or empty when the fault is the row's or file's
 * @param code the rule that found it, such as {@code V-DATE}
 * @param found what stands there
 * @param expected what should stand there
 * @param fix how to mend it
 * @param record how to find the record; personal data, and no part of the message
 */
public record Problem(
        String file,
        long row,
        String field,
        String code,
        String found,
        String expected,
        String fix,
        RecordName record) {

    private static final String SHEET = " sheet ";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}");
    private static final Pattern DAY_IN_WORDS = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]+ \\d{4}\\b");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b");

    /** A fault that is not known to be a single record's. */
    public Problem(String file, long row, String field, String code, String found, String expected, String fix) {
        this(file, row, field, code, found, expected, fix, RecordName.NONE);
    }

    /** The table that the fault is in: the file's name without its ending, or the sheet of a workbook. */
    public String table() {
        int sheet = file.indexOf(SHEET);
        return sheet < 0 ? file.replaceFirst("\\.[A-Za-z]+$", "") : file.substring(sheet + SHEET.length());
    }

    /**
     * The same without anything out of a row: for logs, mails and readers who may not see people. Days beside the value
     * are of the same row.
     */
    public Problem withoutValue() {
        return row == 0
                ? this
                : new Problem(
                        file,
                        row,
                        field,
                        code,
                        found.equals("nothing") ? found : "another value",
                        withoutDays(expected),
                        withoutDays(fix));
    }

    private static String withoutDays(String text) {
        return TIME.matcher(DAY_IN_WORDS
                        .matcher(DAY.matcher(text).replaceAll("yyyy-mm-dd"))
                        .replaceAll("d Month yyyy"))
                .replaceAll("hh:mm");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (row > 0) {
            text.append(", row ").append(row);
        }
        if (!field.isEmpty()) {
            text.append(", field ").append(field);
        }
        text.append(": found ").append(found).append("; expected ").append(expected);
        if (!fix.isEmpty()) {
            text.append(". ").append(fix);
        }
        return text.toString();
    }

    /** The same fault of a record that has a team. */
    public Problem withTeam(String team) {
        return new Problem(file, row, field, code, found, expected, fix, record.withTeam(team));
    }
}
