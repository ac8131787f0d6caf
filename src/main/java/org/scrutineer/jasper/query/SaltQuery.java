package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.TableLayout;

/**
 * {@code salt LTS001a 1a}: a row per row of the table with a field per column, such as {@code nursing} or
 * {@code community_direct_payment_only}. Several tables of one measure may follow each other: {@code salt LTS001a 1a
 * 1b}. A table that was not supplied has one row that says so.
 */
final class SaltQuery implements Query {

    /** The value of the field {@code kind} in the one row of a table that was not supplied. */
    static final String NOT_SUPPLIED = "NOT_SUPPLIED";

    @Override
    public String verb() {
        return "salt";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<TableLayout> layouts = layouts(words, run);
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (String name : List.of("measure", "table", "heading", "title", "footnote", "rows_are", "row", "kind")) {
            fields.put(name, fields.size());
        }
        layouts.forEach(layout ->
                layout.columns().lines().forEach(column -> fields.putIfAbsent(column.field(), fields.size())));
        SaltReturn counted = run.salt();
        List<Object[]> rows = new ArrayList<>();
        for (TableLayout layout : layouts) {
            Optional<CountTable> table = counted.table(layout);
            if (table.isEmpty()) {
                Object[] row = start(layout, fields.size(), "Not supplied.");
                row[fields.get("row")] = notSupplied(layout);
                row[fields.get("kind")] = NOT_SUPPLIED;
                rows.add(row);
            } else {
                String footnote = SaltNotes.whole(table.get(), run);
                for (int i = 0; i < layout.rows().size(); i++) {
                    rows.add(row(table.get(), i, fields, footnote, run.published()));
                }
            }
        }
        return new TableDataSource(List.copyOf(fields.keySet()), rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return layouts(words, run).stream().map(layout -> data(layout, run)).toList();
    }

    /** One table as data, or that it was not supplied. */
    static DataTable data(TableLayout layout, ReportRun run) {
        return run.salt()
                .table(layout)
                .map(table -> SaltData.of(layout, table, SaltNotes.whole(table, run), run))
                .orElseGet(() -> SaltData.notSupplied(layout, notSupplied(layout)));
    }

    private static List<TableLayout> layouts(List<String> words, ReportRun run) {
        if (words.size() < 2) {
            throw new IllegalArgumentException(
                    "salt is followed by a measure and its tables, such as salt LTS001a 1a; found \"salt "
                            + String.join(" ", words) + "\"");
        }
        return words.subList(1, words.size()).stream()
                .map(table -> run.rules().layout().table(words.get(0), table))
                .toList();
    }

    static String notSupplied(TableLayout layout) {
        return "Not supplied: this table needs " + String.join(", ", layout.needs()) + ".";
    }

    private static Object[] start(TableLayout layout, int size, String footnote) {
        Object[] row = new Object[size];
        row[0] = layout.measure();
        row[1] = layout.table();
        row[2] = layout.measure() + " Table " + layout.table();
        row[3] = layout.title();
        row[4] = footnote;
        row[5] = layout.rowsAre();
        return row;
    }

    private static Object[] row(
            CountTable table, int index, Map<String, Integer> fields, String footnote, PublishedReturn published) {
        Line line = table.layout().rows().line(index);
        Object[] row = start(table.layout(), fields.size(), footnote);
        row[fields.get("row")] = line.label();
        row[fields.get("kind")] = line.kind().name();
        for (int column = 0; column < table.layout().columns().size(); column++) {
            PublishedCount count = published.cell(table.layout(), index, column);
            row[fields.get(table.layout().columns().line(column).field())] =
                    count.symbol() == Symbol.NOT_APPLICABLE ? "" : count.text();
        }
        return row;
    }
}
