package org.scrutineer.salt.layout;

import org.scrutineer.salt.Label;

/**
 * A cell of the return by its name, written {@code LTS001a 1b / Mental Health Support / Nursing}.
 *
 * @param table the table
 * @param row label of the row, also of a total
 * @param column label of the column, also of a total
 */
public record CellName(TableLayout table, String row, String column) {

    /**
     * Reads a name. Case, repeated spaces and dash style do not matter.
     *
     * @param rules those of the year in which the cell is
     * @throws IllegalArgumentException when the return has no such cell, saying which the table has
     */
    public static CellName parse(String text, RuleSet rules) {
        String[] parts = text.split(" / ", 2);
        String[] name = parts[0].strip().split("\\s+", 2);
        TableLayout table = rules.layout().table(name[0], name.length > 1 ? name[1] : "");
        String cell = parts.length > 1 ? parts[1] : "";
        // Labels have slashes of their own, so the two are tried together.
        for (Line row : table.rows().lines()) {
            for (Line column : table.columns().lines()) {
                if (Label.key(row.label() + " / " + column.label()).equals(Label.key(cell))) {
                    return new CellName(table, row.label(), column.label());
                }
            }
        }
        throw new IllegalArgumentException("the table " + table.name() + " has no cell \"" + cell + "\". Its rows: "
                + labels(table.rows()) + ". Its columns: " + labels(table.columns()) + ".");
    }

    private static String labels(Axis axis) {
        return String.join("; ", axis.lines().stream().map(Line::label).toList());
    }

    /** Whether what was counted in a cell is in this one: a total is made of all its categories. */
    public boolean holds(String countedRow, String countedColumn) {
        return holds(table.rows(), countedRow, row) && holds(table.columns(), countedColumn, column);
    }

    private static boolean holds(Axis axis, String label, String wanted) {
        if (label.equals(wanted)) {
            return true;
        }
        boolean total =
                axis.lines().stream().anyMatch(line -> line.label().equals(wanted) && line.kind() == LineKind.TOTAL);
        return total
                && axis.category(label) >= 0
                && (wanted.equals("Total")
                        || label.startsWith(wanted.substring(0, wanted.length() - "Total".length())));
    }
}
