package org.scrutineer.jasper.chart;

import java.util.List;
import org.scrutineer.jasper.HouseColours;

/** The colours of bars, in the order of the house style; a baseline's bar is pale with a dark outline. */
final class SeriesColours {

    static final int MOST = 4;
    static final String BASELINE = "#A9BCCD";
    private static final double STRIPE = 2.5;
    private static final double THIN = 0.7;
    private static final String PAPER = "#FFFFFF";
    private static final List<String> FULL = List.of("#12436D", "#28A197", "#801650", "#F46A25");
    private static final List<String> PALE = List.of(BASELINE, "#BEE3E0", "#D9B9CB", "#FCD2BD");

    private SeriesColours() {}

    /** A box of a legend, in the colour and the stripes of its series. */
    static void box(DrawingBuilder drawing, Area at, int series) {
        bar(drawing, at, series, false);
    }

    /** A bar of a series; that of a baseline is pale with a dark outline. */
    static void bar(DrawingBuilder drawing, Area at, int series, boolean baseline) {
        drawing.rectangle(
                at.x(),
                at.y(),
                at.width(),
                at.height(),
                baseline ? pale(series) : full(series),
                baseline ? HouseColours.INK : null);
        stripes(drawing, at, series, baseline);
    }

    /**
     * What tells a series from its neighbours in grey: the third has lines across, the fourth lines from top to bottom,
     * since these are as dark as the first and the second. No two pale colours are far enough apart, so the second has
     * slanted lines where it is pale.
     */
    private static void stripes(DrawingBuilder drawing, Area bar, int series, boolean baseline) {
        String line = baseline ? full(series) : PAPER;
        switch (series % MOST) {
            case 1 -> {
                if (baseline) {
                    slants(drawing, bar, line);
                }
            }
            case 2 -> {
                for (double y = bar.bottom() - STRIPE; y > bar.y(); y -= STRIPE) {
                    drawing.line(bar.x(), y, bar.right(), y, line, THIN, false);
                }
            }
            case 3 -> {
                for (double x = bar.x() + STRIPE; x < bar.right(); x += STRIPE) {
                    drawing.line(x, bar.y(), x, bar.bottom(), line, THIN, false);
                }
            }
            default -> {
                // The first is plain.
            }
        }
    }

    private static void slants(DrawingBuilder drawing, Area bar, String line) {
        for (double foot = bar.x() - bar.height() + STRIPE; foot < bar.right(); foot += 2 * STRIPE) {
            double left = Math.max(foot, bar.x());
            double right = Math.min(foot + bar.height(), bar.right());
            drawing.line(left, bar.bottom() - (left - foot), right, bar.bottom() - (right - foot), line, THIN, false);
        }
    }

    static String full(int series) {
        return FULL.get(series % MOST);
    }

    static String pale(int series) {
        return PALE.get(series % MOST);
    }
}
