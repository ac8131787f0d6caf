package org.scrutineer.jasper.chart;

import java.util.List;

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
        drawing.rectangle(at.x(), at.y(), at.width(), at.height(), full(series), null);
        stripes(drawing, at, series);
    }

    /**
     * What tells a series from its neighbours in grey: the third has lines across, the fourth lines from top to bottom,
     * since these are as dark as the first and the second.
     */
    static void stripes(DrawingBuilder drawing, Area bar, int series) {
        if (series % MOST == 2) {
            for (double y = bar.bottom() - STRIPE; y > bar.y(); y -= STRIPE) {
                drawing.line(bar.x(), y, bar.right(), y, PAPER, THIN, false);
            }
        } else if (series % MOST == 3) {
            for (double x = bar.x() + STRIPE; x < bar.right(); x += STRIPE) {
                drawing.line(x, bar.y(), x, bar.bottom(), PAPER, THIN, false);
            }
        }
    }

    static String full(int series) {
        return FULL.get(series % MOST);
    }

    static String pale(int series) {
        return PALE.get(series % MOST);
    }
}
