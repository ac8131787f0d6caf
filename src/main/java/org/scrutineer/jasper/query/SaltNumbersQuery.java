package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.disclosure.PublishedCount;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.TableLayout;

/**
 * {@code salt-numbers}: the numbers of the return that stand in the paper ({@code rules/salt-numbers.csv}), by age
 * where the return has them so, as they may be published.
 */
final class SaltNumbersQuery implements Query {

    private static final List<String> FIELDS = List.of("says", "younger", "older", "all", "table");
    private static final String NOT_SUPPLIED = "not supplied";

    @Override
    public String verb() {
        return "salt-numbers";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        return new TableDataSource(
                FIELDS,
                RuleFile.read("salt-numbers.csv").stream()
                        .map(line -> row(line, run))
                        .toList());
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<List<Object>> rows = new ArrayList<>();
        for (Object[] row : answer(words, run).rows()) {
            rows.add(Arrays.stream(row).map(SaltNumbersQuery::data).toList());
        }
        return List.of(new DataTable(
                "SALT in numbers",
                "The return in twelve numbers, " + run.periodInWords(),
                List.of("What", "Aged 18 to 64", "Aged 65 and over", "All", "Table"),
                rows,
                ""));
    }

    /** A count as a number, to calculate with; words and symbols as they are. */
    private static Object data(Object cell) {
        String text = String.valueOf(cell).replace(",", "");
        return text.matches("\\d+") ? new BigDecimal(text) : cell;
    }

    private static Object[] row(RuleFile.Line line, ReportRun run) {
        List<TableLayout> layouts = parts(line.get("tables")).stream()
                .map(table -> run.rules().layout().table(line.get("measure"), table))
                .toList();
        boolean ages = layouts.stream().map(TableLayout::ages).distinct().count() > 1;
        String name = line.get("measure") + " " + String.join(", ", parts(line.get("tables")));
        return new Object[] {
            line.get("says"),
            ages ? sum(line, layouts, "18-64", run) : "",
            ages ? sum(line, layouts, "65+", run) : "",
            sum(line, layouts, "", run),
            name
        };
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("\\|")).toList();
    }

    /** @param ages those whose tables are added up; empty for all */
    private static String sum(RuleFile.Line line, List<TableLayout> layouts, String ages, ReportRun run) {
        Optional<PublishedCount> sum = Optional.empty();
        for (TableLayout layout : layouts) {
            if (!ages.isEmpty() && !layout.ages().equals(ages)) {
                continue;
            }
            if (run.salt().table(layout).isEmpty()) {
                return NOT_SUPPLIED;
            }
            for (int row : places(layout.rows(), line.get("rows"))) {
                for (int column : places(layout.columns(), line.get("columns"))) {
                    PublishedCount cell = run.published().cell(layout, row, column);
                    if (cell.number() == null && cell.symbol() != Symbol.NOT_APPLICABLE) {
                        return cell.text();
                    }
                    if (cell.number() != null) {
                        sum = Optional.of(
                                sum.map(so -> PublishedCount.sum(so, cell)).orElse(cell));
                    }
                }
            }
        }
        return sum.map(PublishedCount::text).orElse("");
    }

    private static List<Integer> places(Axis axis, String labels) {
        List<Integer> places = parts(labels).stream()
                .flatMap(label -> IntStream.range(0, axis.size())
                        .filter(i -> axis.line(i).label().equals(label))
                        .boxed())
                .collect(Collectors.toList());
        if (places.size() != parts(labels).size()) {
            throw new IllegalStateException("salt-numbers.csv: \"" + labels + "\" is not found once in the table");
        }
        return places;
    }
}
