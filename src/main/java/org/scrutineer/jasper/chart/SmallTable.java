package org.scrutineer.jasper.chart;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.performance.ReportingPeriod;

/** Values that do not chart well, as a table in a chart's place: a row for each series, a column for each period. */
final class SmallTable {

    private static final double SIZE = 7;
    /** Points of a row in which words of that size still stand clear of the next. */
    static final double LEAST_ROW = 8;

    private SmallTable() {}

    static void draw(DrawingBuilder drawing, Area area, ChartData data) {
        List<ReportingPeriod> periods = periods(data);
        if (data.series().size() == 1 && periods.size() == 1) {
            ChartPoint only = at(data.series().get(0), periods.get(0)).orElseThrow();
            drawing.text(
                    area.x() + area.width() / 2,
                    area.y() + area.height() / 2 + 6,
                    only.printed(),
                    30,
                    Anchor.MIDDLE,
                    SeriesColours.full(0));
            drawing.text(
                    area.x() + area.width() / 2,
                    area.y() + area.height() / 2 + 20,
                    only.period().printed(),
                    SIZE,
                    Anchor.MIDDLE,
                    HouseColours.QUIET);
            return;
        }
        int rows = data.series().size() + 1;
        double height = Math.min(11, area.height() / rows);
        double column = 6
                + data.series().stream()
                        .flatMap(one -> Stream.concat(one.apart().stream(), one.points().stream()))
                        .mapToDouble(point -> DrawingBuilder.width(written(point), SIZE))
                        .max()
                        .orElse(30);
        column = Math.max(column, 34);
        double words = area.width() - column * periods.size() - 2;
        double y = area.y() + height;
        for (int i = 0; i < periods.size(); i++) {
            ReportingPeriod period = periods.get(i);
            String head =
                    period.wholeYear() ? period.printed() : period.printed().replaceFirst("20(\\d\\d)/", "$1/");
            drawing.text(
                    area.right() - column * (periods.size() - 1 - i),
                    y - 2.5,
                    head,
                    SIZE,
                    Anchor.END,
                    HouseColours.QUIET);
        }
        drawing.line(area.x(), y, area.right(), y, HouseColours.QUIET, 0.5, false);
        for (ChartSeries series : data.series()) {
            y += height;
            drawing.fitted(area.x(), y - 2.2, series.name().isEmpty() ? "All" : series.name(), SIZE, words);
            for (int i = 0; i < periods.size(); i++) {
                double right = area.right() - column * (periods.size() - 1 - i);
                Optional<ChartPoint> point = at(series, periods.get(i));
                if (point.isPresent()) {
                    drawing.text(right, y - 2.2, written(point.get()), SIZE, Anchor.END, HouseColours.INK);
                }
            }
            drawing.line(area.x(), y, area.right(), y, HouseColours.RULE, 0.3, false);
        }
    }

    /** A table has room for the whole year that a chart keeps apart. */
    private static List<ReportingPeriod> periods(ChartData data) {
        TreeSet<ReportingPeriod> periods = new TreeSet<>(data.periods());
        data.series().forEach(series -> series.apart().ifPresent(point -> periods.add(point.period())));
        return List.copyOf(periods);
    }

    private static Optional<ChartPoint> at(ChartSeries series, ReportingPeriod period) {
        return series.apart().filter(point -> point.period().equals(period)).or(() -> series.at(period));
    }

    private static String written(ChartPoint point) {
        return point.printed() + (point.share().isEmpty() ? "" : " (" + point.share() + ")");
    }
}
