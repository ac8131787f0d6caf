package org.scrutineer.performance.trend;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.performance.trend.Signal.Rule;

/** Looks for the signals of one stage of a series. */
final class Signals {

    private final double[] points;
    private final List<Signal> found = new ArrayList<>();

    private Signals(double[] points) {
        this.points = points;
    }

    /** Those of a process behaviour chart. */
    static List<Signal> of(double[] points, ProcessLimits limits, TrendRules rules) {
        Signals signals = new Signals(points);
        // With no range at all, every point lies on the mean and none is beyond it.
        for (int i = 0; i < points.length; i++) {
            if (points[i] > limits.upper() || points[i] < limits.lower()) {
                signals.found.add(new Signal(Rule.OUTSIDE, i, i, points[i] > limits.upper()));
            }
        }
        signals.shifts(limits.mean(), rules.shift(), false);
        signals.trends(rules.trend(), false);
        if (rules.nearLimit()) {
            signals.near(limits);
        }
        return List.copyOf(signals.found);
    }

    /**
     * Those of a run chart: six points on one side of the median, those on it passed over, or five that all go one way
     * (PERLA-2011).
     */
    static List<Signal> ofRunChart(double[] points, double median) {
        Signals signals = new Signals(points);
        signals.shifts(median, 6, true);
        signals.trends(5, true);
        return List.copyOf(signals.found);
    }

    private void shifts(double centre, int enough, boolean passOverCentre) {
        int first = -1;
        int last = -1;
        int counted = 0;
        int side = 0;
        for (int i = 0; i <= points.length; i++) {
            int now = i == points.length ? 2 : (int) Math.signum(points[i] - centre);
            if (now == 0 && passOverCentre) {
                continue;
            }
            if (now == side && side != 0) {
                counted++;
                last = i;
                continue;
            }
            if (side != 0 && counted >= enough) {
                found.add(new Signal(Rule.SHIFT, first, last, side > 0));
            }
            side = now;
            first = i;
            last = i;
            counted = now == 0 ? 0 : 1;
        }
    }

    private void trends(int enough, boolean passOverEqual) {
        int first = 0;
        int last = 0;
        int counted = 1;
        int way = 0;
        for (int i = 1; i <= points.length; i++) {
            int now = i == points.length ? 2 : (int) Math.signum(points[i] - points[i - 1]);
            if (now == 0 && passOverEqual) {
                continue;
            }
            if (now == way && way != 0) {
                counted++;
                last = i;
                continue;
            }
            if (way != 0 && counted >= enough) {
                found.add(new Signal(Rule.TREND, first, last, way > 0));
            }
            way = now;
            first = i - 1;
            last = i;
            counted = now == 0 ? 1 : 2;
        }
    }

    private void near(ProcessLimits limits) {
        for (int high = 0; high <= 1; high++) {
            for (int i = 1; i < points.length; i++) {
                int other = near(points[i - 1], limits, high == 1)
                        ? i - 1
                        : i > 1 && near(points[i - 2], limits, high == 1) ? i - 2 : -1;
                if (other >= 0 && near(points[i], limits, high == 1)) {
                    found.add(new Signal(Rule.NEAR_LIMIT, other, i, high == 1));
                }
            }
        }
    }

    private static boolean near(double point, ProcessLimits limits, boolean high) {
        return high
                ? point > limits.nearUpper() && point <= limits.upper()
                : point < limits.nearLower() && point >= limits.lower();
    }
}
