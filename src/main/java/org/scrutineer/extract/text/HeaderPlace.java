package org.scrutineer.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.value.Heading;

/**
 * Where the header row of a table stands and what separates its values. Above it there may be a title, an empty row, or
 * the line {@code sep=;} that Excel reads.
 *
 * @param line 0 for the first line of the file
 * @param separator a comma, a semicolon, a tab or a vertical line
 * @param titled whether a line above it holds anything but {@code sep=}
 */
public record HeaderPlace(int line, char separator, boolean titled) {

    /** How many lines at the beginning are looked at. */
    public static final int LINES = 25;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** @param head the first lines of a file */
    static HeaderPlace of(ContractTable table, List<String> head) {
        int first = 0;
        char said = 0;
        while (first < head.size() - 1 && (head.get(first).isBlank() || isSeparatorLine(head.get(first)))) {
            String line = unmarked(head.get(first)).strip();
            said = isSeparatorLine(line) ? line.replace("\"", "").charAt("sep=".length()) : said;
            first++;
        }
        char[] separators = said == 0 ? SEPARATORS : new char[] {said};
        for (int line = first; line < Math.min(head.size(), LINES); line++) {
            for (char separator : separators) {
                if (isHeader(table, values(head.get(line), separator))) {
                    return new HeaderPlace(line, separator, line > first);
                }
            }
        }
        return new HeaderPlace(first, said != 0 ? said : head.isEmpty() ? ',' : likely(table, head.get(first)), false);
    }

    /** Whether a row has a heading for every column that must be there. */
    public static boolean isHeader(ContractTable table, List<String> values) {
        Set<String> keys = keys(values);
        return table.columns().stream()
                        .filter(ContractTable.Column::required)
                        .allMatch(column -> keys.contains(Heading.key(column.name())))
                && table.columns().stream().anyMatch(column -> keys.contains(Heading.key(column.name())));
    }

    /** How many columns of the table a row names. */
    static long named(ContractTable table, List<String> values) {
        Set<String> keys = keys(values);
        return table.columns().stream()
                .filter(column -> keys.contains(Heading.key(column.name())))
                .count();
    }

    private static Set<String> keys(List<String> values) {
        Set<String> keys = new HashSet<>();
        values.forEach(value -> keys.add(Heading.key(value)));
        return keys;
    }

    /** The separator that brings out the most headings, and of equals the one that stands there most often. */
    private static char likely(ContractTable table, String header) {
        char best = ',';
        for (char separator : SEPARATORS) {
            List<String> values = values(header, separator);
            List<String> before = values(header, best);
            long more = named(table, values) - named(table, before);
            if (more > 0 || (more == 0 && values.size() > before.size())) {
                best = separator;
            }
        }
        return best;
    }

    private static boolean isSeparatorLine(String line) {
        return unmarked(line).strip().matches("(?i)\"?sep=[,;|\\t]\"?");
    }

    private static String unmarked(String line) {
        return line.startsWith("\ufeff") ? line.substring(1) : line;
    }

    private static List<String> values(String line, char separator) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char one : unmarked(line).toCharArray()) {
            quoted ^= one == '"';
            if (one == separator && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(one);
            }
        }
        values.add(value.toString());
        return values;
    }
}
