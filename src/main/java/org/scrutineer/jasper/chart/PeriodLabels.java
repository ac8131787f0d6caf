package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.performance.ReportingPeriod;

/**
 * What stands under the bars or dots of a chart, in one line where every label has room, else in two: a quarter above
 * its year.
 */
final class PeriodLabels {

    private static final double SIZE = BarPanel.LABEL_SIZE;
    private static final double LINE = 8;
    private static final double EDGE = 2;

    private final List<String> labels;
    private final double step;
    private final boolean two;

    /**
     * @param forecast whether a forecast follows the periods
     * @param step points from one label to the next
     */
    PeriodLabels(List<ReportingPeriod> periods, boolean cumulative, boolean forecast, double step) {
        this.step = step;
        labels = new ArrayList<>();
        ReportingPeriod latest = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        periods.forEach(period -> labels.add(label(period, cumulative, latest)));
        if (forecast) {
            labels.add(ReferenceMarks.FORECAST);
        }
        two = labels.stream().anyMatch(label -> !fits(label));
    }

    private boolean fits(String label) {
        return DrawingBuilder.width(label, SIZE) <= step - EDGE;
    }

    /** How high they are, in points. */
    double height() {
        return two ? 10 + LINE : 10;
    }

    /** @param bottom of the chart */
    void draw(DrawingBuilder drawing, int place, double middle, double bottom) {
        String label = labels.get(place);
        if (!two) {
            write(drawing, middle, bottom - EDGE, label);
            return;
        }
        // A year before the quarter goes under it; a word too long for its place has the second line to itself.
        int blank = label.indexOf(' ');
        boolean split = label.matches("\\d{4}/\\d\\d .*");
        String above = split ? label.substring(blank + 1) : fits(label) ? label : "";
        String under = split ? label.substring(0, blank) : fits(label) ? "" : label;
        write(drawing, middle, bottom - EDGE - LINE, above);
        write(drawing, middle, bottom - EDGE, shortened(under));
    }

    /** A year that would run into its neighbour loses the century. */
    private String shortened(String label) {
        return fits(label) ? label : label.replaceFirst("^20(\\d\\d)/", "$1/");
    }

    private static void write(DrawingBuilder drawing, double middle, double base, String words) {
        if (!words.isEmpty()) {
            drawing.text(middle, base, words, SIZE, Anchor.MIDDLE, HouseColours.QUIET);
        }
    }

    private static String label(ReportingPeriod period, boolean cumulative, ReportingPeriod latest) {
        if (!period.wholeYear() && !period.year().equals(latest.year())) {
            return period.year().toString().replace('-', '/') + (cumulative ? " to Q" : " Q") + period.quarter();
        }
        return period.wholeYear() ? period.printed() : (cumulative ? "to Q" : "Q") + period.quarter();
    }
}
