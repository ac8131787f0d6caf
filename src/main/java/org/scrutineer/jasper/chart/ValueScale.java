package org.scrutineer.jasper.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where values stand between the foot and the top of a chart. Zero is always in it: at the foot, or above it where
 * values are negative.
 */
record ValueScale(double zero, double perUnit) {

    /**
     * @param others values that are drawn beside those of the series
     * @param foot the lowest place that a bar or dot may have
     * @param top the highest
     */
    static ValueScale of(List<ChartSeries> series, List<Double> others, double foot, double top) {
        double most = Math.max(
                0,
                DoubleStream.concat(series.stream().mapToDouble(ChartSeries::largest), plain(others))
                        .max()
                        .orElse(0));
        double least = Math.min(
                0,
                DoubleStream.concat(series.stream().mapToDouble(ChartSeries::lowest), plain(others))
                        .min()
                        .orElse(0));
        // Words below a negative bar need room as those above a bar do.
        double bottom = least < 0 ? foot - BarPanel.VALUE_SIZE - 1 : foot;
        double perUnit = (bottom - top) / Math.max(1e-9, most - least);
        return new ValueScale(bottom + least * perUnit, perUnit);
    }

    private static DoubleStream plain(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue);
    }

    /** Where a value stands. */
    double y(double value) {
        return zero - height(value);
    }

    /** How far from the zero line, in points; negative below it. */
    double height(double value) {
        return value * perUnit;
    }
}
