package org.scrutineer.jasper.chart;

import org.scrutineer.jasper.HouseColours;
import org.scrutineer.performance.Benchmark;

/** Where a rank lies among all councils: first at the left, last at the right. Beside the rank in figures, so it needs no words of its own. */
public final class PositionStrip {

    private static final double WIDTH = 44;
    private static final double HEIGHT = 8;

    private PositionStrip() {
    }

    /** The strip as SVG, or null without a rank or when it is not known among how many. */
    public static String svg(Benchmark benchmark) {
        if (benchmark == null || benchmark.rank() == null || benchmark.rankOf() == null || benchmark.rankOf() < 2) {
            return null;
        }
        Svg svg = new Svg(WIDTH, HEIGHT);
        double middle = HEIGHT / 2;
        svg.line(2, middle, WIDTH - 2, middle, HouseColours.RULE, 2, false);
        svg.line(WIDTH / 2, middle - 2.5, WIDTH / 2, middle + 2.5, HouseColours.QUIET, 0.5, false);
        svg.dot(place(benchmark), middle, 2.6, SeriesColours.full(0));
        return svg.toString();
    }

    /** Points from the strip's left edge. */
    static double place(Benchmark benchmark) {
        return 3 + (WIDTH - 6) * Math.min(1, (benchmark.rank() - 1.0) / (benchmark.rankOf() - 1.0));
    }
}
