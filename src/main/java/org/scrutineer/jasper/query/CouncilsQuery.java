package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.figures.ComparisonReader;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.DotPlot;
import org.scrutineer.performance.CouncilValue;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.compare.CouncilsInYear;
import org.scrutineer.run.ReportRun;

/**
 * {@code other-councils}: a row per indicator that other councils' values are known of, with its dot plot of the latest
 * year.
 */
final class CouncilsQuery implements Query {

    private static final double WIDTH = 509;
    private static final double HEIGHT = 66;

    @Override
    public String verb() {
        return "other-councils";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        Map<String, List<CouncilValue>> byCode = ComparisonReader.councils(run.source()).stream()
                .collect(Collectors.groupingBy(CouncilValue::code, LinkedHashMap::new, Collectors.toList()));
        List<Object[]> rows = new ArrayList<>();
        byCode.forEach((code, values) -> run.book()
                .indicator(code)
                .flatMap(indicator -> CouncilsInYear.of(
                        indicator, values, run.book(), run.paper().council()))
                .ifPresent(councils -> rows.add(row(councils, values))));
        return new TableDataSource(List.of("code", "title", "chart", "words", "caption", "finding"), rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<List<Object>> rows = new ArrayList<>();
        for (CouncilValue value : ComparisonReader.councils(run.source())) {
            run.book()
                    .indicator(value.code())
                    .ifPresent(indicator -> rows.add(DataTable.row(
                            value.code(),
                            indicator.title(),
                            value.council(),
                            value.year().printed(),
                            value.value() == null
                                    ? Symbol.NOT_AVAILABLE.text()
                                    : DataTable.rounded(value.value(), indicator),
                            indicator.unit().label(),
                            value.source())));
        }
        return List.of(new DataTable(
                "other councils",
                "The same measures of other councils over the years",
                List.of("Code", "Indicator", "Council", "Year", "Value", "Unit", "Source"),
                rows,
                Symbol.NOT_AVAILABLE.text() + ": " + Symbol.NOT_AVAILABLE.meaning() + "."));
    }

    private static Object[] row(CouncilsInYear councils, List<CouncilValue> values) {
        Indicator indicator = councils.indicator();
        String sources = String.join(
                "; ",
                new TreeSet<>(values.stream()
                        .map(CouncilValue::source)
                        .filter(source -> !source.isEmpty())
                        .toList()));
        return new Object[] {
            indicator.code(),
            Markup.bold(indicator.code()) + "  " + Markup.text(indicator.title()),
            DotPlot.drawing(councils, WIDTH, HEIGHT),
            DotPlot.words(councils),
            (earlier(councils, values) + (sources.isEmpty() ? "" : " Source: " + sources + ".")).strip(),
            DotPlot.finding(councils)
        };
    }

    /** How this council and England stood in the years before. */
    private static String earlier(CouncilsInYear councils, List<CouncilValue> values) {
        List<String> names = new ArrayList<>(values.stream()
                .map(CouncilValue::council)
                .filter(CouncilsInYear::isNation)
                .distinct()
                .toList());
        if (councils.own() != null) {
            names.add(0, councils.own().name());
        }
        String said = names.stream()
                .map(name -> values.stream()
                        .filter(one -> one.council().equals(name)
                                && one.value() != null
                                && one.year().compareTo(councils.year()) < 0)
                        .map(one -> Figures.value(one.value(), councils.indicator()) + " in "
                                + one.year().printed())
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), figures -> figures.isEmpty() ? "" : name + " " + figures)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : "Before: " + said + ".";
    }
}
