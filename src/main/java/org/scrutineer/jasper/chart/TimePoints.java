package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Growth;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.trend.TrendKind;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.salt.Period;

/**
 * A measure's figures over time as they can be drawn on one line, and which lines of reference belong to them.
 *
 * @param dots in time
 * @param target null where none is of the same kind as the figures, as a year's is not for amounts of a quarter
 * @param england England's average of the year before, or null
 * @param forecast of the year, where the figures grow towards it; or null
 * @param reading the reading of the same points; null where the points are others than those that are read
 */
record TimePoints(
        Indicator indicator,
        List<Dot> dots,
        Target target,
        BigDecimal england,
        Forecast forecast,
        TrendReading reading) {

    private static final int FEW = 4;

    /** One figure. */
    record Dot(String when, double value, String printed, boolean broken) {}

    static TimePoints of(
            Indicator indicator, PerformanceBook book, Period period, TrendReading trend, Judgement judgement) {
        Target target = judgement.target() == null || judgement.target().value() == null ? null : judgement.target();
        BigDecimal england = book.benchmark(indicator.code(), period.year().previous())
                .map(benchmark -> benchmark.england())
                .orElse(null);
        boolean read = trend.kind() != TrendKind.RUN_LINE
                || trend.growth() == Growth.LEVEL && trend.values().size() > FEW;
        if (read) {
            boolean level = trend.growth() == Growth.LEVEL;
            return new TimePoints(
                    indicator,
                    trend.values().stream().map(value -> dot(value, indicator)).toList(),
                    level ? target : null,
                    level ? england : null,
                    null,
                    trend);
        }
        List<Dot> dots = new ArrayList<>();
        ChartData data = ChartData.of(indicator, book, period);
        if (data.series().size() == 1) {
            for (ChartPoint point : data.series().get(0).points()) {
                boolean lastYears = !point.period().wholeYear()
                        && !point.period().year().equals(period.year())
                        && data.periods().size() > 2;
                if (!point.isWithheld() && !lastYears) {
                    dots.add(new Dot(
                            point.period().printed(),
                            point.value().doubleValue(),
                            point.printed(),
                            point.breakBefore().isPresent()));
                }
            }
        }
        boolean parts = trend.growth() == Growth.EACH_QUARTER;
        Forecast forecast =
                trend.growth() == Growth.YEAR_TO_DATE ? judgement.forecast().orElse(null) : null;
        return new TimePoints(
                indicator,
                List.copyOf(dots),
                parts ? null : target,
                parts || trend.growth() == Growth.YEAR_TO_DATE && forecast == null ? null : england,
                forecast,
                null);
    }

    private static Dot dot(IndicatorValue value, Indicator indicator) {
        return new Dot(
                value.period().printed(),
                value.value().doubleValue(),
                Figures.value(value.value(), indicator),
                value.breakBefore().isPresent());
    }

    /**
     * The figures as a table, headings first: a row for each, with the lines of reference that are drawn beside them.
     */
    List<List<String>> figures() {
        return TimeFigures.of(this);
    }

    /** The figures and their lines of reference in words. */
    String words() {
        List<String> said = new ArrayList<>();
        said.add(indicator.code() + ": "
                + dots.stream()
                        .map(dot ->
                                dot.printed() + " in " + dot.when() + (dot.broken() ? " (break in the series)" : ""))
                        .collect(Collectors.joining(", ")));
        if (forecast != null) {
            said.add("forecast for the year " + Figures.value(forecast.value(), indicator));
        }
        if (target != null) {
            said.add("target " + Figures.limit(target.value(), indicator)
                    + (target.floor() == null ? "" : ", floor " + Figures.limit(target.floor(), indicator)));
        }
        if (england != null) {
            said.add("England " + Figures.value(england, indicator));
        }
        if (reading != null && !reading.words().isEmpty()) {
            said.add(reading.words());
        }
        return String.join("; ", said);
    }
}
