package org.scrutineer.jasper.chart;

import java.util.List;

/**
 * Where values stand between the foot and the top of a chart. Zero is always in it: at the foot, or above it where
 * values are negative.
 */
record ValueScale(double zero, double perUnit) {

    /**
     * @param foot the lowest place that a bar or dot may have
     * @param top the highest
     */
    static ValueScale of(List<ChartSeries> series, double foot, double top) {
        double most = Math.max(
                0, series.stream().mapToDouble(ChartSeries::largest).max().orElse(0));
        double least = Math.min(
                0, series.stream().mapToDouble(ChartSeries::lowest).min().orElse(0));
        // Words below a negative bar need room as those above a bar do.
        double bottom = least < 0 ? foot - BarPanel.VALUE_SIZE - 1 : foot;
        double perUnit = (bottom - top) / Math.max(1e-9, most - least);
        return new ValueScale(bottom + least * perUnit, perUnit);
    }

    /** How far from the zero line, in points; negative below it. */
    double height(double value) {
        return value * perUnit;
    }
}
