package org.scrutineer.jasper.query;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.rules.Bibliography;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * {@code salt LTS001a 1a}: a row per row of the table with a field per column, such as {@code nursing} or
 * {@code community_direct_payment_only}. Several tables of one measure may follow each other: {@code salt LTS001a 1a 1b}. A table that was not
 * supplied has one row that says so.
 */
final class SaltQuery implements Query {

    /** The value of the field {@code kind} in the one row of a table that was not supplied. */
    static final String NOT_SUPPLIED = "NOT_SUPPLIED";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

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
        layouts.forEach(layout -> layout.columns().lines().forEach(column -> fields.putIfAbsent(column.field(), fields.size())));
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
                String footnote = footnote(table.get(), run);
                for (int i = 0; i < layout.rows().size(); i++) {
                    rows.add(row(table.get(), i, fields, footnote, run.published()));
                }
            }
        }
        return new TableDataSource(List.copyOf(fields.keySet()), rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return layouts(words, run).stream().map(layout -> run.salt().table(layout).map(table -> SaltData.of(layout, table, footnote(table, run), run))
                .orElseGet(() -> SaltData.notSupplied(layout, notSupplied(layout)))).toList();
    }

    private static List<TableLayout> layouts(List<String> words, ReportRun run) {
        if (words.size() < 2) {
            throw new IllegalArgumentException("salt is followed by a measure and its tables, such as salt LTS001a 1a; found \"salt " + String.join(" ", words) + "\"");
        }
        return words.subList(1, words.size()).stream().map(table -> run.rules().layout().table(words.get(0), table)).toList();
    }

    private static String notSupplied(TableLayout layout) {
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

    private static Object[] row(CountTable table, int index, Map<String, Integer> fields, String footnote, PublishedReturn published) {
        Line line = table.layout().rows().line(index);
        Object[] row = start(table.layout(), fields.size(), footnote);
        row[fields.get("row")] = line.label();
        row[fields.get("kind")] = line.kind().name();
        for (int column = 0; column < table.layout().columns().size(); column++) {
            PublishedCount count = published.cell(table.layout(), index, column);
            row[fields.get(table.layout().columns().line(column).field())] = count.symbol() == Symbol.NOT_APPLICABLE ? "" : count.text();
        }
        return row;
    }

    /** What a reader must know of a table: what a cell counts, over which days, and who could not be placed. */
    private static String footnote(CountTable table, ReportRun run) {
        SaltReturn counted = run.salt();
        TableLayout layout = table.layout();
        String days = DAY.format(counted.period().start()) + " to " + DAY.format(counted.period().end());
        if (layout.measure().equals("LTS001b") || layout.measure().equals("LTS001c")) {
            days = "on " + DAY.format(counted.period().end());
        } else if (layout.measure().equals("STS001") && layout.table().startsWith("2")) {
            days = DAY.format(counted.period().start().minusMonths(6)) + " to " + DAY.format(counted.period().end());
        } else if (layout.measure().equals("STS004")) {
            days = "discharged October to December " + counted.period().year().startYear();
        }
        String beside = counted.beside().entrySet().stream()
                .filter(entry -> entry.getKey().measure().equals(layout.measure()) && (entry.getKey().table().equals(layout.table()) || entry.getKey().table().isEmpty()))
                .map(entry -> run.published().beside(entry.getValue()).text() + " (" + entry.getKey().reason().title() + ")").collect(Collectors.joining(", "));
        boolean prisonBlank = table.layout().columns().lines().stream().anyMatch(Line::prison) && table.cell(0, lastPrison(table)).isEmpty();
        return "Cells count " + layout.counts() + ", " + days + "." + (hierarchy(layout) ? " Each is counted once, in the first column that applies, read from left to right." : "")
                + (beside.isEmpty() ? "" : " Not shown in the table: " + beside + ".") + (prisonBlank ? " Prison cells are blank: there is no prison in the council's area." : "")
                + rule(layout) + control(run);
    }

    /** What disclosure control did to the table. */
    private static String control(ReportRun run) {
        if (!run.disclosure()) {
            return "";
        }
        DisclosurePolicy policy = DisclosurePolicy.of(run.settings());
        return " " + Symbol.CONFIDENTIAL.text() + ": " + Symbol.CONFIDENTIAL.meaning() + "." + (policy.base() > 1 ? " Other counts are rounded to the nearest " + policy.base()
                + (policy.rounded(policy.below()) == 0 ? ", " + Symbol.LOW.text() + ": " + Symbol.LOW.meaning() : "") + ", so that rows and columns may not add up." : "");
    }

    /** The published rule of the table, as a reader finds it. */
    private static String rule(TableLayout layout) {
        return Bibliography.of(layout.guidance()).map(source -> " Rule: " + Bibliography.inWords(layout.guidance()) + ".").orElse("");
    }

    private static int lastPrison(CountTable table) {
        int last = 0;
        for (int i = 0; i < table.layout().columns().size(); i++) {
            last = table.layout().columns().line(i).prison() ? i : last;
        }
        return last;
    }

    private static boolean hierarchy(TableLayout layout) {
        return !layout.measure().equals("LTS004") && !layout.measure().equals("STS004")
                && layout.rows().lines().stream().noneMatch(line -> line.kind() == LineKind.TOTAL && !line.label().equals("Total"));
    }
}
