package org.scrutineer.jasper.chart;

import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.performance.ReportingPeriod;

/** Values that do not chart well, as a table in a chart's place: a row for each series, a column for each period. */
final class SmallTable {

    private static final double SIZE = 7;

    private SmallTable() {
    }

    static void draw(Svg svg, Area area, ChartData data) {
        List<ReportingPeriod> periods = data.periods();
        if (data.series().size() == 1 && periods.size() == 1) {
            ChartPoint only = data.series().get(0).points().get(0);
            svg.text(area.x() + area.width() / 2, area.y() + area.height() / 2 + 6, only.printed(), 30, "middle", SeriesColours.full(0));
            svg.text(area.x() + area.width() / 2, area.y() + area.height() / 2 + 20, only.period().printed(), SIZE, "middle", HouseColours.QUIET);
            return;
        }
        int rows = data.series().size() + 1;
        double height = Math.min(11, area.height() / rows);
        double column = 6 + data.series().stream().flatMap(one -> one.points().stream()).mapToDouble(point -> Svg.width(written(point), SIZE)).max().orElse(30);
        column = Math.max(column, 34);
        double words = area.width() - column * periods.size() - 2;
        double y = area.y() + height;
        for (int i = 0; i < periods.size(); i++) {
            ReportingPeriod period = periods.get(i);
            String head = period.wholeYear() ? period.printed() : period.printed().replaceFirst("20(\\d\\d)/", "$1/");
            svg.text(area.right() - column * (periods.size() - 1 - i), y - 2.5, head, SIZE - 0.5, "end", HouseColours.QUIET);
        }
        svg.line(area.x(), y, area.right(), y, HouseColours.QUIET, 0.5, false);
        for (ChartSeries series : data.series()) {
            y += height;
            svg.fitted(area.x(), y - 2.2, series.name().isEmpty() ? "All" : series.name(), SIZE, words);
            for (int i = 0; i < periods.size(); i++) {
                double right = area.right() - column * (periods.size() - 1 - i);
                if (series.at(periods.get(i)).isPresent()) {
                    ChartPoint point = series.at(periods.get(i)).get();
                    svg.text(right, y - 2.2, written(point), SIZE, "end", HouseColours.INK);
                }
            }
            svg.line(area.x(), y, area.right(), y, HouseColours.RULE, 0.3, false);
        }
    }

    private static String written(ChartPoint point) {
        return point.printed() + (point.share().isEmpty() ? "" : " (" + point.share() + ")");
    }
}
