package org.scrutineer.jasper.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Which rows and columns of a table of the return are printed. Those in which every cell is nought or blank are left
 * out and named. A total always stays, and so does a line with a withheld or a low count: only what would be printed as
 * 0 says nothing.
 *
 * @param rows indices of the rows that are printed, in the order of the return
 * @param columns indices of the columns that are printed
 * @param table the layout they belong to
 */
public record ShownLines(TableLayout table, List<Integer> rows, List<Integer> columns) {

    /** The lines of a counted table that have figures. */
    public static ShownLines of(TableLayout table, PublishedReturn published) {
        List<Integer> allRows = IntStream.range(0, table.rows().size()).boxed().toList();
        List<Integer> allColumns =
                IntStream.range(0, table.columns().size()).boxed().toList();
        return new ShownLines(
                table,
                allRows.stream()
                        .filter(row -> stays(table.rows().line(row))
                                || allColumns.stream().anyMatch(column -> says(published.cell(table, row, column))))
                        .toList(),
                allColumns.stream()
                        .filter(column -> stays(table.columns().line(column))
                                || allRows.stream().anyMatch(row -> says(published.cell(table, row, column))))
                        .toList());
    }

    private static boolean stays(Line line) {
        return line.kind() == LineKind.TOTAL;
    }

    private static boolean says(PublishedCount count) {
        return count.number() != null ? count.number() != 0 : count.symbol() != Symbol.NOT_APPLICABLE;
    }

    /** Whether any cell has a figure other than nought. */
    public boolean any() {
        return rows.stream().anyMatch(row -> !stays(table.rows().line(row)))
                && columns.stream().anyMatch(column -> !stays(table.columns().line(column)));
    }

    /** The labels of the rows that were left out. */
    public List<String> rowsLeftOut() {
        return leftOut(table.rows(), rows);
    }

    /** The labels of the columns that were left out. */
    public List<String> columnsLeftOut() {
        return leftOut(table.columns(), columns);
    }

    private static List<String> leftOut(Axis axis, List<Integer> shown) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < axis.size(); i++) {
            if (!shown.contains(i)) {
                labels.add(axis.line(i).label());
            }
        }
        return labels;
    }
}
