package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.ComparisonReader;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.ChartData;
import org.scrutineer.jasper.chart.ChartPoint;
import org.scrutineer.jasper.chart.ChartSeries;
import org.scrutineer.jasper.chart.ChartWords;
import org.scrutineer.jasper.chart.IndicatorChart;
import org.scrutineer.performance.CouncilValue;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;

/** {@code other-councils}: a row per indicator that other councils' values are known of, with its chart over the years. */
final class CouncilsQuery implements Query {

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
        byCode.forEach((code, values) -> run.book().indicator(code).ifPresent(indicator -> rows.add(row(indicator, values))));
        return new TableDataSource(List.of("code", "title", "chart", "words", "caption"), rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<List<Object>> rows = new ArrayList<>();
        for (CouncilValue value : ComparisonReader.councils(run.source())) {
            run.book().indicator(value.code()).ifPresent(indicator -> rows.add(DataTable.row(value.code(), indicator.title(), value.council(), value.year().printed(),
                    value.value() == null ? Symbol.NOT_AVAILABLE.text() : DataTable.rounded(value.value(), indicator), indicator.unit().label(), value.source())));
        }
        return List.of(new DataTable("other councils", "The same measures of other councils over the years", List.of("Code", "Indicator", "Council", "Year", "Value", "Unit", "Source"), rows,
                Symbol.NOT_AVAILABLE.text() + ": " + Symbol.NOT_AVAILABLE.meaning() + "."));
    }

    private static Object[] row(Indicator indicator, List<CouncilValue> values) {
        Map<String, List<ChartPoint>> points = new LinkedHashMap<>();
        for (CouncilValue value : values) {
            List<ChartPoint> series = points.computeIfAbsent(value.council(), council -> new ArrayList<>());
            if (value.value() != null) {
                series.add(new ChartPoint(value.year(), value.value(), Figures.value(value.value(), indicator), "", Optional.empty()));
            }
        }
        List<ChartSeries> series = points.entrySet().stream().map(entry -> new ChartSeries(entry.getKey(), indicator.unit(), Optional.empty(), entry.getValue())).toList();
        ChartData data = new ChartData(indicator.withChart("grouped bar"), series, false);
        String missing = values.stream().filter(value -> value.value() == null).map(value -> value.council() + " " + value.year().printed()).collect(Collectors.joining(", "));
        String sources = String.join("; ", new TreeSet<>(values.stream().map(CouncilValue::source).filter(source -> !source.isEmpty()).toList()));
        return new Object[] {indicator.code(), Markup.bold(indicator.code()) + "  " + Markup.text(indicator.title()), IndicatorChart.drawing(data, 509, 88), ChartWords.of(data),
            (sources.isEmpty() ? "" : "Source: " + sources + ".") + (missing.isEmpty() ? "" : " Not published: " + missing + ".")};
    }
}
