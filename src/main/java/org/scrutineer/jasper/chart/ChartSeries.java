package org.scrutineer.jasper.chart;

import java.util.List;
import java.util.Optional;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;

/**
 * Points of one unit in the order of time.
 *
 * @param name empty when the indicator has but one series
 * @param apart the whole year before, where it is not comparable with the points
 */
public record ChartSeries(String name, Unit unit, Optional<ChartPoint> apart, List<ChartPoint> points) {

    public ChartSeries {
        points = List.copyOf(points);
    }

    Optional<ChartPoint> at(ReportingPeriod period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }

    /** What is shown of a period: the year set apart, or a point. */
    Optional<ChartPoint> shown(ReportingPeriod period) {
        return apart.filter(point -> point.period().equals(period)).or(() -> at(period));
    }

    double largest() {
        return points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .max()
                .orElse(0);
    }

    double lowest() {
        return points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .min()
                .orElse(0);
    }
}
