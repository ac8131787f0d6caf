package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.jasper.chart.TimePoints.Dot;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.trend.ProcessLimits;
import org.scrutineer.performance.trend.Stage;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.performance.trend.Variation;

/**
 * What a chart over time is drawn from, as a table: a row for each figure, a column for the value and for each line of
 * reference that is drawn beside it.
 */
final class TimeFigures {

    private final TimePoints points;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private TimeFigures(TimePoints points) {
        this.points = points;
    }

    /** Headings first; nothing where there are no figures. */
    static List<List<String>> of(TimePoints points) {
        return points.dots().isEmpty() ? List.of() : new TimeFigures(points).table();
    }

    private List<List<String>> table() {
        Indicator indicator = points.indicator();
        List<String> when = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Dot dot : points.dots()) {
            when.add(dot.when());
            values.add(dot.printed() + dot.breaks());
        }
        if (points.forecast() != null) {
            when.add("Forecast for the year");
            values.add(Figures.value(points.forecast().value(), indicator));
        }
        columns.put("Period", when);
        columns.put("Value", values);
        points.references()
                .lines(indicator)
                .forEach(line -> everywhere(line.kind().heading(), line.printed()));
        if (points.reading() != null) {
            read(points.reading());
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.copyOf(columns.keySet())));
        for (int i = 0; i < when.size(); i++) {
            int row = i;
            rows.add(columns.values().stream().map(column -> column.get(row)).toList());
        }
        return rows;
    }

    private void everywhere(String heading, String value) {
        columns.put(heading, columns.get("Period").stream().map(row -> value).toList());
    }

    /** Centre line, limits and special causes, where the points allow them. */
    private void read(TrendReading reading) {
        List<Optional<Stage>> stages = new ArrayList<>();
        for (int i = 0; i < columns.get("Period").size(); i++) {
            int place = i;
            stages.add(reading.stages().stream()
                    .filter(stage -> place >= stage.first() && place < stage.end())
                    .findFirst());
        }
        limit("Mean", stages, ProcessLimits::mean);
        limit("Lower limit", stages, ProcessLimits::lower);
        limit("Upper limit", stages, ProcessLimits::upper);
        column("Median", stages.stream().map(one -> one.flatMap(Stage::median)).toList());
        List<String> causes = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Variation variation = reading.at(i);
            causes.add(variation == Variation.UNREAD ? "" : variation.word());
        }
        if (causes.stream().anyMatch(cause -> !cause.isEmpty())) {
            columns.put("Reading", causes);
        }
    }

    private void limit(
            String heading, List<Optional<Stage>> stages, java.util.function.ToDoubleFunction<ProcessLimits> of) {
        column(
                heading,
                stages.stream()
                        .map(one -> one.flatMap(Stage::limits).map(of::applyAsDouble))
                        .toList());
    }

    private void column(String heading, List<Optional<Double>> values) {
        if (values.stream().anyMatch(Optional::isPresent)) {
            columns.put(
                    heading,
                    values.stream()
                            .map(value -> value.map(one -> Figures.value(BigDecimal.valueOf(one), points.indicator()))
                                    .orElse(""))
                            .toList());
        }
    }
}
