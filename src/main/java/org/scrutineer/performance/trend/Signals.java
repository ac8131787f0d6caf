package org.scrutineer.performance.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToIntFunction;
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
        for (int i = 0; i < points.length; i++) {
            if (limits.isOutside(points[i])) {
                signals.found.add(new Signal(Rule.OUTSIDE, i, i, limits.side(points[i]) > 0));
            }
        }
        signals.shifts(limits::side, rules.shift(), false);
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
        signals.shifts(point -> (int) Math.signum(point - median), 6, true);
        signals.trends(5, true);
        return List.copyOf(signals.found);
    }

    private void shifts(DoubleToIntFunction sides, int enough, boolean passOverCentre) {
        int first = -1;
        int last = -1;
        int counted = 0;
        int side = 0;
        for (int i = 0; i <= points.length; i++) {
            int now = i == points.length ? 2 : sides.applyAsInt(points[i]);
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
        for (int side : new int[] {-1, 1}) {
            for (int i = 1; i < points.length; i++) {
                int other = limits.isNear(points[i - 1], side)
                        ? i - 1
                        : i > 1 && limits.isNear(points[i - 2], side) ? i - 2 : -1;
                if (other >= 0 && limits.isNear(points[i], side)) {
                    found.add(new Signal(Rule.NEAR_LIMIT, other, i, side > 0));
                }
            }
        }
    }
}
