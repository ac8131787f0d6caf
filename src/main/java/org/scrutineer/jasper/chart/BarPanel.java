package org.scrutineer.jasper.chart;

import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.performance.ReportingPeriod;

/** Bars on one zero line: a group for each period, in it a bar for each series, each with its value above it. */
final class BarPanel {

    static final double VALUE_SIZE = 6.5;
    private static final double LABEL_SIZE = 6.5;
    private static final double APART = 44;

    private final List<ChartSeries> series;
    private final List<ReportingPeriod> periods;
    private final boolean cumulative;
    private final int firstColour;
    /** Only beside quarters is a year a baseline. */
    private final boolean mixed;
    private final ReportingPeriod latest;

    BarPanel(List<ChartSeries> series, List<ReportingPeriod> periods, boolean cumulative, int firstColour) {
        this.series = series;
        this.periods = periods;
        this.cumulative = cumulative;
        this.firstColour = firstColour;
        this.mixed = periods.stream().anyMatch(period -> !period.wholeYear());
        this.latest = periods.isEmpty() ? null : periods.get(periods.size() - 1);
    }

    /** Whether every value can stand over its own bar. */
    boolean labelsFit(double width) {
        double bar = bar(width - (apart() ? APART : 0));
        return series.stream().flatMap(one -> one.points().stream()).allMatch(point -> Svg.width(point.printed(), VALUE_SIZE) <= bar - 0.5);
    }

    private double bar(double width) {
        return Math.min(26, width / Math.max(1, periods.size()) * 0.9 / series.size());
    }

    private boolean apart() {
        return series.stream().anyMatch(one -> one.apart().isPresent());
    }

    /** @param labelled whether the periods are written under the bars */
    void draw(Svg svg, Area area, boolean labelled) {
        Area bars = area;
        if (apart()) {
            apart(svg, area, labelled);
            bars = area.rightOf(APART);
        }
        double zero = bars.bottom() - (labelled ? 10 : 2);
        double top = bars.y() + VALUE_SIZE + 2.5;
        double largest = Math.max(1e-9, series.stream().mapToDouble(ChartSeries::largest).max().orElse(1));
        double step = bars.width() / Math.max(1, periods.size());
        double bar = bar(bars.width());
        for (int group = 0; group < periods.size(); group++) {
            ReportingPeriod period = periods.get(group);
            double middle = bars.x() + (group + 0.5) * step;
            double left = middle - bar * series.size() / 2;
            boolean broken = false;
            for (int s = 0; s < series.size(); s++) {
                ChartPoint point = series.get(s).at(period).orElse(null);
                if (point != null) {
                    broken |= point.breakBefore().isPresent();
                    bar(svg, point, left + s * bar, bar, zero, (zero - top) * point.value().doubleValue() / largest, firstColour + s);
                }
            }
            if (broken && group > 0) {
                double x = bars.x() + group * step;
                svg.line(x, bars.y(), x, zero + 8, SeriesColours.full(3), 1, true);
            }
            if (labelled) {
                svg.text(middle, bars.bottom() - 2, fitted(label(period, cumulative, latest), step), LABEL_SIZE, "middle", HouseColours.QUIET);
            }
        }
        svg.line(bars.x(), zero, bars.right(), zero, HouseColours.QUIET, 0.5, false);
    }

    private void bar(Svg svg, ChartPoint point, double x, double width, double zero, double height, int colour) {
        boolean baseline = mixed && !point.period().year().equals(latest.year());
        svg.rectangle(x + 0.7, zero - height, width - 1.4, height, baseline ? SeriesColours.pale(colour) : SeriesColours.full(colour), baseline ? HouseColours.INK : null);
        svg.text(x + width / 2, zero - height - 1.8, point.printed(), VALUE_SIZE, "middle", HouseColours.INK);
    }

    /** A whole year beside quarters is a figure, not a bar. */
    private void apart(Svg svg, Area area, boolean labelled) {
        double each = Math.min(15, (area.height() - 12) / series.size());
        double y = area.y() + (area.height() - (labelled ? 10 : 2) - each * (series.size() - 1)) / 2 + 3;
        for (int s = 0; s < series.size(); s++) {
            if (series.get(s).apart().isPresent()) {
                double size = area.height() > 60 && series.size() == 1 ? 10 : 7.5;
                svg.text(area.x() + (APART - 6) / 2, y, series.get(s).apart().get().printed(), size, "middle", series.size() == 1 ? HouseColours.INK : SeriesColours.full(firstColour + s));
                y += each;
            }
        }
        if (labelled) {
            String year = series.stream().flatMap(one -> one.apart().stream()).findFirst().orElseThrow().period().printed();
            svg.text(area.x() + (APART - 6) / 2, area.bottom() - 2, year, LABEL_SIZE, "middle", HouseColours.QUIET);
        }
        svg.line(area.x() + APART - 3, area.y() + 2, area.x() + APART - 3, area.bottom(), HouseColours.RULE, 0.5, false);
    }

    /** A label that would run into its neighbour loses the century. */
    private static String fitted(String label, double room) {
        return Svg.width(label, LABEL_SIZE) <= room - 2 ? label : label.replaceFirst("20(\\d\\d)/", "$1/");
    }

    static String label(ReportingPeriod period, boolean cumulative, ReportingPeriod latest) {
        if (!period.wholeYear() && !period.year().equals(latest.year())) {
            return period.year().toString().replace('-', '/') + (cumulative ? " to Q" : " Q") + period.quarter();
        }
        return period.wholeYear() ? period.printed() : (cumulative ? "to Q" : "Q") + period.quarter();
    }
}
