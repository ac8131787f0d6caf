package org.scrutineer.disclosure;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.rules.RuleFile;

/**
 * A tie between figures of different tables, as {@code rules/disclosure-links.csv} has it.
 *
 * @param equal whether the whole is the sum of its parts, or only no less than each of them
 * @param whole the table of the whole
 * @param wholeAt its row and column; {@code *} for every one
 * @param parts the tables of the parts
 * @param row of the parts
 * @param columns of the parts; more than one are added up
 */
record Link(boolean equal, String whole, Place wholeAt, List<String> parts, String row, List<String> columns) {

    /** A row and a column by their labels; {@code *} stands for every one. */
    record Place(String row, String column) {}

    static final String EVERY = "*";

    static List<Link> all() {
        return RuleFile.read("disclosure-links.csv").stream()
                .map(line -> new Link(
                        line.get("kind").equals("equal"),
                        line.get("whole"),
                        new Place(line.get("whole_row"), line.get("whole_column")),
                        split(line.get("parts")),
                        line.get("part_row"),
                        split(line.get("part_column"))))
                .toList();
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(" \\+ ")).map(String::strip).toList();
    }
}
