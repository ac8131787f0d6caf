package org.scrutineer.jasper.chart;

import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.performance.Benchmark;

/**
 * Where a rank lies among all councils: first at the left, last at the right. Beside the rank in figures, so it needs
 * no words of its own.
 */
public final class PositionStrip {

    private static final double WIDTH = 44;
    private static final double HEIGHT = 8;

    private PositionStrip() {}

    /** The strip, or null without a rank or when it is not known among how many. */
    public static Drawing drawing(Benchmark benchmark) {
        if (benchmark == null || benchmark.rank() == null || benchmark.rankOf() == null || benchmark.rankOf() < 2) {
            return null;
        }
        DrawingBuilder drawing = new DrawingBuilder(WIDTH, HEIGHT);
        double middle = HEIGHT / 2;
        drawing.line(2, middle, WIDTH - 2, middle, HouseColours.RULE, 2, false);
        drawing.line(WIDTH / 2, middle - 2.5, WIDTH / 2, middle + 2.5, HouseColours.QUIET, 0.5, false);
        drawing.dot(place(benchmark), middle, 2.6, SeriesColours.full(0));
        return drawing.build();
    }

    /** Points from the strip's left edge. */
    static double place(Benchmark benchmark) {
        return 3 + (WIDTH - 6) * Math.min(1, (benchmark.rank() - 1.0) / (benchmark.rankOf() - 1.0));
    }
}
