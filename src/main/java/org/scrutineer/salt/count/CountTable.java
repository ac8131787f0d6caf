package org.scrutineer.salt.count;

import java.util.List;
import java.util.OptionalInt;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/** The counts of one table. Tables counted from different people can be added. */
public final class CountTable {

    private final TableLayout layout;
    private final int[][] cells;
    private boolean withoutLongTermSupport;
    private boolean withoutPrison;

    public CountTable(TableLayout layout) {
        this.layout = layout;
        this.cells = new int[layout.rows().size()][layout.columns().size()];
    }

    public TableLayout layout() {
        return layout;
    }

    /**
     * Counts one person or event in a category, or in an <em>of which</em> row, and in the totals that the row belongs
     * to.
     */
    void count(int row, int column) {
        int columnTotal = layout.columns().totalAfter(column);
        add(row, column);
        add(row, columnTotal);
        if (layout.rows().line(row).kind() == LineKind.CATEGORY) {
            int rowTotal = layout.rows().totalAfter(row);
            add(rowTotal, column);
            add(rowTotal, columnTotal);
        }
    }

    /** Counts one in a single cell: different people have a total of their own, not the sum of the columns. */
    void countOnly(int row, int column) {
        add(row, column);
    }

    private void add(int row, int column) {
        if (row >= 0 && column >= 0) {
            cells[row][column]++;
        }
    }

    void add(CountTable other) {
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                cells[row][column] += other.cells[row][column];
            }
        }
    }

    void leavePrisonBlank() {
        withoutPrison = true;
    }

    void leaveAlsoInLongTermSupportBlank() {
        withoutLongTermSupport = true;
    }

    /** The count of a cell; empty where the return leaves the cell blank. */
    public OptionalInt cell(int row, int column) {
        Line rowLine = layout.rows().line(row);
        boolean prison = rowLine.prison() || layout.columns().line(column).prison();
        if ((withoutPrison && prison) || (withoutLongTermSupport && rowLine.kind() == LineKind.ALSO)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(cells[row][column]);
    }

    /** The count of a cell even where it is left blank. */
    public int raw(int row, int column) {
        return cells[row][column];
    }

    /** The count of the cell at a row and column named as in the return. */
    public int at(String row, String column) {
        return cells[indexOf(row, layout.rows().lines())][
                indexOf(column, layout.columns().lines())];
    }

    private static int indexOf(String label, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).label().equals(label)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line is labelled \"" + label + "\"");
    }

    /** How many are in the table: the total of all rows and columns, or of the first block where it has several. */
    public int total() {
        int rowTotal = layout.rows().totalAfter(-1);
        int columnTotal = layout.columns().totalAfter(-1);
        return cells[rowTotal < 0 ? 0 : rowTotal][columnTotal];
    }
}
