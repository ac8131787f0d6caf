package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.layout.TableLayout;

/** A table of the return as data: a row for each of its rows, a column for each of its columns. */
final class SaltData {

    private SaltData() {}

    static DataTable of(TableLayout layout, CountTable table, String footnote, ReportRun run) {
        List<String> columns = new ArrayList<>(List.of(layout.rowsAre()));
        layout.columns().lines().forEach(column -> columns.add(column.label()));
        List<List<Object>> rows = new ArrayList<>();
        for (int row = 0; row < layout.rows().size(); row++) {
            List<Object> cells = new ArrayList<>(List.of(layout.rows().line(row).label()));
            for (int column = 0; column < layout.columns().size(); column++) {
                cells.add(value(run.published().cell(table.layout(), row, column)));
            }
            rows.add(cells);
        }
        return new DataTable(layout.name(), title(layout), columns, rows, footnote);
    }

    /** A table that the source has no file for. */
    static DataTable notSupplied(TableLayout layout, String why) {
        List<List<Object>> rows = layout.rows().lines().stream()
                .map(line -> DataTable.row(line.label(), Symbol.NOT_AVAILABLE.text()))
                .toList();
        return new DataTable(
                layout.name(),
                title(layout),
                List.of(layout.rowsAre(), "Count"),
                rows,
                why + " " + Symbol.NOT_AVAILABLE.text() + ": " + Symbol.NOT_AVAILABLE.meaning() + ".");
    }

    private static String title(TableLayout layout) {
        return layout.measure() + " Table " + layout.table() + ": " + layout.title();
    }

    private static Object value(PublishedCount count) {
        return count.number() != null
                ? BigDecimal.valueOf(count.number())
                : count.symbol() == Symbol.NOT_APPLICABLE
                        ? null
                        : count.symbol().text();
    }
}
