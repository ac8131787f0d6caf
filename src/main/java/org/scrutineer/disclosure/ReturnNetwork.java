package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/** All tables of a return as one network: totals, <em>of which</em> rows, clients, and the ties between tables. */
final class ReturnNetwork {

    private final Network network;
    private final Map<String, CountTable> tables = new HashMap<>();
    private final Map<String, int[][]> cells = new HashMap<>();

    ReturnNetwork(SaltReturn counted, Network network) {
        this.network = network;
        for (CountTable table : counted.tables()) {
            tables.put(table.layout().name(), table);
            cells.put(table.layout().name(), cells(table));
        }
        for (CountTable table : counted.tables()) {
            withinTable(table);
        }
        Link.all().forEach(this::link);
    }

    /** The cell of the network; -1 where the table leaves it blank. */
    int cell(TableLayout layout, int row, int column) {
        return cells.get(layout.name())[row][column];
    }

    private int[][] cells(CountTable table) {
        TableLayout layout = table.layout();
        int[][] all = new int[layout.rows().size()][layout.columns().size()];
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                all[row][column] = table.cell(row, column).isPresent() ? network.add(table.raw(row, column)) : -1;
            }
        }
        return all;
    }

    private void withinTable(CountTable table) {
        Axis rows = table.layout().rows();
        Axis columns = table.layout().columns();
        int[][] at = cells.get(table.layout().name());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                int across = column;
                int along = row;
                if (rows.line(row).kind() == LineKind.TOTAL) {
                    sum(
                            at[row][column],
                            parts(rows, row).stream()
                                    .map(part -> at[part][across])
                                    .toList());
                }
                if (columns.line(column).kind() == LineKind.TOTAL) {
                    sum(
                            at[row][column],
                            parts(columns, column).stream()
                                    .map(part -> at[along][part])
                                    .toList());
                }
                partOfTheRowAbove(rows, row, column, at);
            }
        }
    }

    private void partOfTheRowAbove(Axis rows, int row, int column, int[][] at) {
        LineKind kind = rows.line(row).kind();
        int whole =
                switch (kind) {
                    case OF_WHICH, ALSO -> row - 1;
                    case CLIENTS -> lastTotalBefore(rows, row);
                    default -> -1;
                };
        if (whole >= 0) {
            atMost(at[row][column], at[whole][column]);
        }
    }

    private static int lastTotalBefore(Axis rows, int row) {
        return IntStream.range(0, row)
                .filter(before -> rows.line(before).kind() == LineKind.TOTAL)
                .max()
                .orElse(-1);
    }

    private static List<Integer> parts(Axis axis, int total) {
        int before = lastTotalBefore(axis, total);
        return IntStream.range(before + 1, total)
                .filter(i -> axis.line(i).kind() == LineKind.CATEGORY)
                .boxed()
                .toList();
    }

    private void link(Link link) {
        CountTable whole = tables.get(link.whole());
        List<CountTable> parts = link.parts().stream().map(tables::get).toList();
        if (whole == null || parts.stream().anyMatch(part -> part == null)) {
            return;
        }
        for (Line row : lines(whole.layout().rows(), link.wholeAt().row())) {
            for (Line column : lines(whole.layout().columns(), link.wholeAt().column())) {
                List<Integer> partCells = new ArrayList<>();
                for (CountTable part : parts) {
                    for (String label : link.columns()) {
                        partCells.add(at(
                                part,
                                link.row().equals(Link.EVERY) ? row.label() : link.row(),
                                label.equals(Link.EVERY) ? column.label() : label));
                    }
                }
                int wholeCell = at(whole, row.label(), column.label());
                if (!link.equal() || !sum(wholeCell, partCells)) {
                    partCells.forEach(part -> atMost(part, wholeCell));
                }
            }
        }
    }

    private static List<Line> lines(Axis axis, String label) {
        return axis.lines().stream()
                .filter(line -> label.equals(Link.EVERY) || line.label().equals(label))
                .toList();
    }

    private int at(CountTable table, String row, String column) {
        int rowIndex = indexOf(table.layout().rows(), row);
        int columnIndex = indexOf(table.layout().columns(), column);
        return rowIndex < 0 || columnIndex < 0 ? -1 : cells.get(table.layout().name())[rowIndex][columnIndex];
    }

    private static int indexOf(Axis axis, String label) {
        return IntStream.range(0, axis.size())
                .filter(i -> axis.line(i).label().equals(label))
                .findFirst()
                .orElse(-1);
    }

    /** Whether there is such a tie. Blank cells are nobody's. */
    private boolean sum(int whole, List<Integer> parts) {
        return whole >= 0
                && network.sum(whole, parts.stream().filter(part -> part >= 0).toList());
    }

    private void atMost(int part, int whole) {
        if (part >= 0 && whole >= 0) {
            network.atMost(part, whole);
        }
    }
}
