package org.scrutineer.jasper.query;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JasperReport;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.table.GridColumn;
import org.scrutineer.jasper.table.GridDesign;
import org.scrutineer.jasper.table.ShownLines;
import org.scrutineer.performance.paper.Colour;
import org.scrutineer.performance.paper.SaltTables;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * {@code salt-tables LTS001a 1a 1b STS004}: a row per table, with the table itself in the field {@code grid}, a
 * subreport whose columns come from the layout of the return, and its figures in {@code rows}. A measure alone stands
 * for all of its tables, nothing for the whole return. After {@code salt-tables upright} the tables are as wide as an
 * upright page.
 */
final class SaltTablesQuery implements Query {

    private static final List<String> FIELDS = List.of(
            "measure",
            "table",
            "measure_heading",
            "measure_title",
            "measures",
            "heading",
            "name",
            "sentence",
            "grid",
            "rows",
            "note",
            "measure_note");
    /** Points from margin to margin of a landscape page and of an upright one. */
    private static final int WIDTH = 756;

    static final int UPRIGHT_WIDTH = 509;
    private static final String UPRIGHT = "upright";
    /** The tables go on with a measure whose heading stands before them. */
    static final String CONTINUED = "continued";

    @Override
    public String verb() {
        return "salt-tables";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        int width = words.contains(UPRIGHT) ? UPRIGHT_WIDTH : WIDTH;
        List<TableLayout> tables = of(words, run);
        long measures = tables.stream().map(TableLayout::measure).distinct().count();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            TableLayout table = tables.get(i);
            String measure = table.measure();
            boolean first = (i == 0 && !words.contains(CONTINUED))
                    || (i > 0 && !tables.get(i - 1).measure().equals(measure));
            boolean last =
                    i + 1 == tables.size() || !tables.get(i + 1).measure().equals(measure);
            String name = measure + " Table " + table.table();
            String heading = "SALT " + measure + ": " + run.rules().layout().title(measure);
            Object[] row = {
                measure,
                table.table(),
                first ? heading : null,
                first ? heading : null,
                measures,
                name + ": " + table.title(),
                name,
                null,
                null,
                null,
                null,
                last
                        ? SaltNotes.ofMeasure(
                                tables.stream()
                                        .filter(one -> one.measure().equals(measure))
                                        .toList(),
                                run)
                        : null
            };
            fill(row, table, width, run);
            rows.add(row);
        }
        return new TableDataSource(FIELDS, rows);
    }

    private static void fill(Object[] row, TableLayout table, int width, ReportRun run) {
        Optional<CountTable> counted = run.salt().table(table);
        if (counted.isEmpty()) {
            row[FIELDS.indexOf("sentence")] = SaltQuery.notSupplied(table);
            return;
        }
        ShownLines shown = ShownLines.of(table, run.published());
        row[FIELDS.indexOf("sentence")] = SaltSentence.of(table, run.published(), SaltNotes.days(table, run.salt()));
        String note = SaltNotes.ofTable(counted.get(), shown, run);
        row[FIELDS.indexOf("note")] = note.isEmpty() ? null : note;
        if (shown.any()) {
            row[FIELDS.indexOf("grid")] = grid(shown, width, run);
            row[FIELDS.indexOf("rows")] = rows(shown, run.published());
        }
    }

    /** Whether a table fits an upright page. */
    static boolean upright(TableLayout table, ReportRun run) {
        if (run.salt().table(table).isEmpty()) {
            return true;
        }
        ShownLines shown = ShownLines.of(table, run.published());
        return !shown.any() || GridDesign.fits(columns(shown), UPRIGHT_WIDTH);
    }

    private static List<GridColumn> columns(ShownLines shown) {
        return shown.columns().stream()
                .map(column -> shown.table().columns().line(column))
                .map(line -> new GridColumn(line.group(), line.shortLabel()))
                .toList();
    }

    private static JasperReport grid(ShownLines shown, int width, ReportRun run) {
        TableLayout table = shown.table();
        Colour colour = run.paper().council().colour();
        return GridDesign.of(
                table.rowsAre(),
                shown.rows().stream().map(row -> table.rows().line(row).label()).toList(),
                columns(shown),
                width,
                colour == null
                        ? Color.decode(HouseColours.BLUE)
                        : new Color(colour.red(), colour.green(), colour.blue()));
    }

    private static TableDataSource rows(ShownLines shown, PublishedReturn published) {
        TableLayout table = shown.table();
        List<String> fields = new ArrayList<>(List.of(GridDesign.ROW, GridDesign.STRONG, GridDesign.PART));
        for (int i = 0; i < shown.columns().size(); i++) {
            fields.add("c" + i);
        }
        List<Object[]> rows = new ArrayList<>();
        for (int index : shown.rows()) {
            Line line = table.rows().line(index);
            List<Object> cells = new ArrayList<>(List.of(
                    line.label(),
                    line.kind() == LineKind.TOTAL,
                    line.kind() == LineKind.OF_WHICH || line.kind() == LineKind.ALSO));
            for (int column : shown.columns()) {
                PublishedCount count = published.cell(table, index, column);
                cells.add(count.symbol() == Symbol.NOT_APPLICABLE ? "" : count.text());
            }
            rows.add(cells.toArray());
        }
        return new TableDataSource(fields, rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return of(words, run).stream()
                .map(layout -> SaltQuery.data(layout, run))
                .toList();
    }

    private static List<TableLayout> of(List<String> words, ReportRun run) {
        return SaltTables.of(
                words.stream()
                        .filter(word -> !word.equals(UPRIGHT) && !word.equals(CONTINUED))
                        .collect(Collectors.joining(" ")),
                run.rules());
    }
}
