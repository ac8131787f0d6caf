package org.scrutineer.performance.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A part of a series between two breaks, with what its number of points allows.
 *
 * @param first its first point in the series
 * @param points its values
 * @param limits from 12 points
 * @param median from 8 points, below 12
 * @param signals with places counted in the stage
 */
public record Stage(
        int first, double[] points, Optional<ProcessLimits> limits, Optional<Double> median, List<Signal> signals) {

    static Stage of(int first, double[] points, TrendRules rules) {
        if (points.length >= TrendRules.FEWEST_FOR_LIMITS) {
            int baseline = rules.baseline() == 0 ? points.length : Math.min(points.length, rules.baseline());
            ProcessLimits limits = ProcessLimits.of(Arrays.copyOf(points, baseline));
            return new Stage(first, points, Optional.of(limits), Optional.empty(), Signals.of(points, limits, rules));
        }
        if (points.length >= TrendRules.FEWEST_FOR_MEDIAN) {
            double median = median(points);
            return new Stage(first, points, Optional.empty(), Optional.of(median), Signals.ofRunChart(points, median));
        }
        return new Stage(first, points, Optional.empty(), Optional.empty(), List.of());
    }

    private static double median(double[] points) {
        double[] sorted = points.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The kind of chart that its points allow. */
    public TrendKind kind() {
        return limits.isPresent() ? TrendKind.PROCESS : median.isPresent() ? TrendKind.RUN_CHART : TrendKind.RUN_LINE;
    }

    /** The signals of its latest point: those that are so still. */
    public List<Signal> now() {
        return signals.stream()
                .filter(signal -> signal.covers(points.length - 1))
                .toList();
    }

    /** Where it ends: the place after its last point. */
    public int end() {
        return first + points.length;
    }
}
