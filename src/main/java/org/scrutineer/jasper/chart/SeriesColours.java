package org.scrutineer.jasper.chart;

import java.util.List;

/** The colours of bars, in the order of the house style; a baseline's bar is pale with a dark outline. */
final class SeriesColours {

    static final int MOST = 4;
    static final String BASELINE = "#A9BCCD";
    private static final List<String> FULL = List.of("#12436D", "#28A197", "#801650", "#F46A25");
    private static final List<String> PALE = List.of(BASELINE, "#BEE3E0", "#D9B9CB", "#FCD2BD");

    private SeriesColours() {
    }

    static String full(int series) {
        return FULL.get(series % MOST);
    }

    static String pale(int series) {
        return PALE.get(series % MOST);
    }
}
