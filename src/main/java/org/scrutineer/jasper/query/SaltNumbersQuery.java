package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/** {@code salt-numbers}: a row for each number of the return that the paper itself prints ({@code rules/salt-numbers.csv}), with its days and the table it is from. */
final class SaltNumbersQuery implements Query {

    private static final List<Number> NUMBERS = RuleFile.read("salt-numbers.csv").stream()
            .map(line -> new Number(line.get("words"), ReturnLayout.get().table(line.get("measure"), line.get("table")), line.get("row"), line.get("column"))).toList();

    /** One number: what it is, and the cell it is from. */
    private record Number(String words, TableLayout table, String row, String column) {

        private PublishedCount in(ReportRun run) {
            Optional<CountTable> counted = run.salt().table(table);
            return counted.isEmpty() ? null : run.published().cell(table, index(table.rows().lines(), row), index(table.columns().lines(), column));
        }

        private int index(List<Line> lines, String label) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).label().equals(label)) {
                    return i;
                }
            }
            throw new IllegalStateException("rules/salt-numbers.csv: found \"" + label + "\"; expected a line of " + table.name());
        }
    }

    @Override
    public String verb() {
        return "salt-numbers";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<Object[]> rows = new ArrayList<>();
        for (Number number : NUMBERS) {
            PublishedCount count = number.in(run);
            rows.add(new Object[] {number.words(), number.words().startsWith("of these"), count == null ? Symbol.NOT_AVAILABLE.text() : count.text(), days(number, run), number.table().name(),
                SaltNotes.control(run)});
        }
        return new TableDataSource(List.of("words", "part", "number", "days", "table", "control"), rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<List<Object>> rows = new ArrayList<>();
        for (Number number : NUMBERS) {
            PublishedCount count = number.in(run);
            Object value = count == null ? Symbol.NOT_AVAILABLE.text() : count.number() == null ? count.symbol().text() : BigDecimal.valueOf(count.number());
            rows.add(DataTable.row(number.words(), value, days(number, run), number.table().name()));
        }
        return List.of(new DataTable("SALT in twelve numbers", "The SALT return in twelve numbers", List.of("What is counted", "Number", "Days", "Table"), rows,
                SaltNotes.control(run)));
    }

    private static String days(Number number, ReportRun run) {
        return SaltNotes.days(number.table(), run.salt());
    }
}
