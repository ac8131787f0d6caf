package org.scrutineer.jasper.chart;

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
 * @param references what is of the same kind as the figures
 * @param reading the reading of the same points; null where the points are others than those that are read
 */
record TimePoints(Indicator indicator, List<Dot> dots, References references, TrendReading reading) {

    private static final int FEW = 4;

    /** One figure. */
    record Dot(String when, double value, String printed, boolean broken) {

        /** That the series breaks there, in words after the figure; else nothing. */
        String breaks() {
            return broken ? " (break in the series)" : "";
        }
    }

    static TimePoints of(
            Indicator indicator, PerformanceBook book, Period period, TrendReading trend, Judgement judgement) {
        boolean read = trend.kind() != TrendKind.RUN_LINE
                || (trend.growth() == Growth.LEVEL && trend.values().size() > FEW);
        if (read) {
            boolean level = trend.growth() == Growth.LEVEL;
            return new TimePoints(
                    indicator,
                    trend.values().stream().map(value -> dot(value, indicator)).toList(),
                    level ? References.of(indicator, book, period, judgement, Growth.LEVEL) : References.NONE,
                    trend);
        }
        List<Dot> dots = new ArrayList<>();
        ChartData data = ChartData.of(indicator, book, period, judgement);
        if (data.series().size() == 1) {
            for (ChartPoint point : data.series().get(0).points()) {
                // Part of last year leads neither to this year's figures nor to its forecast.
                boolean lastYears = !point.period().wholeYear()
                        && !point.period().year().equals(period.year())
                        && (data.periods().size() > 2 || data.references().forecast() != null);
                if (!point.isWithheld() && !lastYears) {
                    dots.add(new Dot(
                            point.period().printed(),
                            point.value().doubleValue(),
                            point.printed(),
                            point.breakBefore().isPresent()));
                }
            }
        }
        return new TimePoints(
                indicator, List.copyOf(dots), References.of(indicator, book, period, judgement, trend.growth()), null);
    }

    Target target() {
        return references.target();
    }

    Forecast forecast() {
        return references.forecast();
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
                        .map(dot -> dot.printed() + " in " + dot.when() + dot.breaks())
                        .collect(Collectors.joining(", ")));
        said.addAll(references.words(indicator));
        if (reading != null && !reading.words().isEmpty()) {
            said.add(reading.words());
        }
        return String.join("; ", said);
    }
}
