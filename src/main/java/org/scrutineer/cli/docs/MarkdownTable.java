package org.scrutineer.cli.docs;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a row of a table in Markdown. */
final class MarkdownTable {

    private MarkdownTable() {}

    static String row(String... cells) {
        return Arrays.stream(cells).map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A star or a bar in a cell is itself, no mark of Markdown. */
    private static String cell(String text) {
        return text.replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }
}
