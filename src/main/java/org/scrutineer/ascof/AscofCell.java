package org.scrutineer.ascof;

import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * One cell, or a row or column of cells, that an indicator adds up ({@code rules/ascof-cells.csv}).
 *
 * @param part numerator or denominator
 * @param sign 1 adds, -1 takes away
 * @param row a row's label, or {@code *} for every category
 * @param column a column's label, or {@code *} for every category
 * @param source the paragraph it rests on
 */
public record AscofCell(
        AscofPart part, int sign, String measure, String table, String row, String column, String source) {

    /** What stands for every category. */
    public static final String ALL = "*";

    public AscofCell {
        TableLayout layout = RuleSet.everyYear().layout().table(measure, table);
        mustHave(layout, layout.rows().lines(), row);
        mustHave(layout, layout.columns().lines(), column);
    }

    private static void mustHave(TableLayout layout, java.util.List<Line> lines, String label) {
        if (!label.equals(ALL) && lines.stream().noneMatch(line -> line.label().equals(label))) {
            throw new IllegalStateException(
                    "ascof-cells.csv: " + layout.name() + " has no row or column \"" + label + "\"");
        }
    }

    /** The count in a return, its sign not applied. */
    int count(SaltReturn salt) {
        CountTable counted = salt.table(measure, table).orElseThrow();
        int sum = 0;
        for (int i = 0; i < counted.layout().rows().size(); i++) {
            for (int j = 0; j < counted.layout().columns().size(); j++) {
                if (takes(counted.layout().rows().line(i), row)
                        && takes(counted.layout().columns().line(j), column)) {
                    sum += counted.raw(i, j);
                }
            }
        }
        return sum;
    }

    private static boolean takes(Line line, String label) {
        return label.equals(ALL)
                ? line.kind() == LineKind.CATEGORY
                : line.label().equals(label);
    }

    /** Whether an entry of the why-trail is in the cell. */
    boolean holds(TrailEntry entry, RuleSet rules) {
        if (!entry.measure().equals(measure) || !entry.table().equals(table) || !entry.inCell()) {
            return false;
        }
        TableLayout layout = rules.layout().table(measure, table);
        return (row.equals(ALL)
                        ? layout.rows().category(entry.row()) >= 0
                        : entry.row().equals(row))
                && (column.equals(ALL)
                        ? layout.columns().category(entry.column()) >= 0
                        : entry.column().equals(column));
    }
}
