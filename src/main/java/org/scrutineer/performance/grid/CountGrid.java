package org.scrutineer.performance.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of counts, filled row by row, that knows which of its counts add up to which. */
public final class CountGrid {

    /**
     * One row.
     *
     * @param label as printed
     * @param block the heading it stands under; empty without one
     * @param total whether it is printed as a total
     * @param counts one for each column
     */
    public record Line(String label, String block, boolean total, long[] counts) {}

    private final String id;
    private final List<String> columns;
    private final List<Line> lines = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    /** @param id unlike that of any other table of the same pages */
    public CountGrid(String id, List<String> columns) {
        this.id = id;
        this.columns = List.copyOf(columns);
    }

    public String id() {
        return id;
    }

    public List<String> columns() {
        return columns;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Tie> ties() {
        return ties;
    }

    public long count(int row, int column) {
        return lines.get(row).counts()[column];
    }

    /** Adds a row and gives its number. */
    public int add(String label, long... counts) {
        return add(label, "", false, counts);
    }

    /** Adds a row that is printed as a total and gives its number. */
    public int addTotal(String label, long... counts) {
        return add(label, "", true, counts);
    }

    /** Adds a row under a heading and gives its number. */
    public int addUnder(String block, String label, long... counts) {
        return add(label, block, false, counts);
    }

    private int add(String label, String block, boolean total, long... counts) {
        if (counts.length != columns.size()) {
            throw new IllegalArgumentException(
                    id + ", " + label + ": " + counts.length + " counts for " + columns.size() + " columns");
        }
        lines.add(new Line(label, block, total, counts));
        return lines.size() - 1;
    }

    /** In every column, a row and those it is tied to. */
    public void tieRows(Tie.Kind kind, int whole, List<Integer> parts) {
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            tie(
                    kind,
                    new Tie.Place(id, whole, at),
                    parts.stream().map(part -> new Tie.Place(id, part, at)).toList());
        }
    }

    /** In every row, a column and those it is tied to. */
    public void tieColumns(Tie.Kind kind, int whole, List<Integer> parts) {
        for (int row = 0; row < lines.size(); row++) {
            int at = row;
            tie(
                    kind,
                    new Tie.Place(id, at, whole),
                    parts.stream().map(part -> new Tie.Place(id, at, part)).toList());
        }
    }

    /** Ties a count to counts of other tables. */
    public void tie(Tie.Kind kind, Tie.Place whole, List<Tie.Place> parts) {
        ties.add(new Tie(kind, whole, parts));
    }

    /** The rows from one number to another, both included. */
    public static List<Integer> rows(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
