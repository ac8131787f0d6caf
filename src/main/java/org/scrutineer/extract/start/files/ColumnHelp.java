package org.scrutineer.extract.start.files;

import java.util.List;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.source.WordLists;

/** What a person who fills in a column needs to know. */
final class ColumnHelp {

    private static final int SHORT = 8;

    private ColumnHelp() {}

    /** Its meaning, whether every row needs it, its form and an example. */
    static String of(ContractTable table, ContractTable.Column column) {
        StringBuilder help = new StringBuilder(column.meaning());
        help.append(column.required() ? " Every row needs it." : " It may be blank.");
        String form = form(table, column);
        if (!form.isEmpty()) {
            help.append(' ').append(form);
        }
        if (!column.example().isEmpty()) {
            help.append(" Example: ").append(column.example()).append('.');
        }
        return help.toString().strip();
    }

    private static String form(ContractTable table, ContractTable.Column column) {
        List<String> words = WordLists.of(table, column).orElse(List.of());
        if (column.type() == ColumnType.YN) {
            return "Y or N.";
        }
        if (!words.isEmpty()) {
            return words.size() <= SHORT
                    ? "One of: " + String.join("; ", words) + "."
                    : "One of " + words.size() + " words, which the command labels " + table.name() + "."
                            + column.name() + " prints.";
        }
        return switch (column.type()) {
            case DATE, MOMENT, NUMBER, PERIOD, PRINTED ->
                column.type().expected().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + column.type().expected().substring(1) + ".";
            default -> "";
        };
    }
}
