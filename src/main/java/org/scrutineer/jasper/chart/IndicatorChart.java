package org.scrutineer.jasper.chart;

import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark.Anchor;

/**
 * Chooses the form of an indicator's chart and draws it: bars, grouped bars where every value fits over its bar and
 * there are at most four series, small multiples otherwise, lines, or a small table for what does not chart.
 */
public final class IndicatorChart {

    private static final double TITLE = 8;
    /** Points of a small multiple: its name, room for the label of its tallest bar, the bars. */
    private static final double LEAST_PANEL = 30;

    private IndicatorChart() {}

    /** The chart in this size, in points. */
    public static Drawing drawing(ChartData data, double width, double height) {
        DrawingBuilder drawing = new DrawingBuilder(width, height);
        Area area = new Area(0, 0, width, height);
        if (data.series().isEmpty()) {
            drawing.rectangle(0.5, 0.5, width - 1, height - 1, "#F3F5F7", null);
            drawing.text(width / 2, height / 2, "No figures supplied", 8, Anchor.MIDDLE, HouseColours.QUIET);
        } else if (data.indicator().chart().equals("none")) {
            SmallTable.draw(drawing, area, data);
        } else {
            List<ChartData> units = data.byUnit();
            for (int i = 0; i < units.size(); i++) {
                block(drawing, area.row(i, units.size()), units.get(i), units.size() > 1, i);
            }
        }
        return drawing.build(ChartFigures.of(data));
    }

    /** Points that the chart needs in height so that its words do not lie on one another; 0 for one of any height. */
    public static double needs(ChartData data, double width) {
        if (data.series().isEmpty()) {
            return 0;
        }
        if (data.indicator().chart().equals("none")) {
            return (data.series().size() + 1) * SmallTable.LEAST_ROW;
        }
        int panels = panels(data, width);
        return panels < 3 ? 0 : (panels == 3 ? 3 : (panels + 1) / 2) * LEAST_PANEL + TITLE;
    }

    /** How many charts the data becomes: 1 for a chart of up to four series. */
    public static int panels(ChartData data, double width) {
        return data.byUnit().stream()
                .mapToInt(unit -> grouped(unit, width) ? 1 : unit.series().size())
                .sum();
    }

    private static boolean grouped(ChartData data, double width) {
        return data.series().size() == 1
                || (!data.indicator().chart().equals("line")
                        && data.series().size() <= SeriesColours.MOST
                        && new BarPanel(
                                        data.series(),
                                        data.periods(),
                                        data.indicator().cumulative(),
                                        0,
                                        marks(data))
                                .labelsFit(width));
    }

    private static void block(DrawingBuilder drawing, Area area, ChartData data, boolean titled, int colour) {
        List<ChartSeries> series = data.series();
        if (series.size() == 1) {
            Area panel = area;
            if (titled) {
                drawing.fitted(area.x(), area.y() + 6, series.get(0).name(), 7, area.width());
                panel = area.below(TITLE);
            }
            one(drawing, panel, data, series.get(0), colour, true);
        } else if (grouped(data, area.width())) {
            Area bars = area.below(legend(drawing, area, series));
            new BarPanel(series, data.periods(), data.indicator().cumulative(), 0, marks(data))
                    .draw(drawing, bars, true);
        } else {
            multiples(drawing, area, data);
        }
    }

    private static void one(
            DrawingBuilder drawing, Area area, ChartData data, ChartSeries series, int colour, boolean labelled) {
        if (data.indicator().chart().equals("line")) {
            new LinePanel(series, data.periods(), data.indicator().cumulative(), colour, marks(data))
                    .draw(drawing, area, labelled);
        } else {
            new BarPanel(List.of(series), data.periods(), data.indicator().cumulative(), colour, marks(data))
                    .draw(drawing, area, labelled);
        }
    }

    private static ReferenceMarks marks(ChartData data) {
        return new ReferenceMarks(data.references(), data.indicator());
    }

    private static double legend(DrawingBuilder drawing, Area area, List<ChartSeries> series) {
        double widest = series.stream()
                .mapToDouble(one -> DrawingBuilder.width(one.name(), 7) + 20)
                .max()
                .orElse(0);
        if (widest * series.size() <= area.width()) {
            for (int i = 0; i < series.size(); i++) {
                SeriesColours.box(drawing, new Area(area.x() + i * widest, area.y() + 1, 5, 5), i);
                drawing.fitted(
                        area.x() + i * widest + 8, area.y() + 6, series.get(i).name(), 7, widest);
            }
            return TITLE + 2;
        }
        for (int i = 0; i < series.size(); i++) {
            double y = area.y() + i * TITLE;
            SeriesColours.box(drawing, new Area(area.x(), y + 1, 5, 5), i);
            drawing.fitted(area.x() + 8, y + 6, series.get(i).name(), 7, area.width() - 8);
        }
        return series.size() * TITLE + 2;
    }

    /**
     * A small chart for each series, in one column up to three series and in two beyond; each has its own zero line.
     */
    private static void multiples(DrawingBuilder drawing, Area area, ChartData data) {
        int count = data.series().size();
        int columns = count <= 3 ? 1 : 2;
        int rows = (count + columns - 1) / columns;
        List<String> names =
                ShortNames.of(data.series().stream().map(ChartSeries::name).toList());
        for (int i = 0; i < count; i++) {
            ChartSeries series = data.series().get(i);
            double last = 8;
            double each = (area.height() - last) / rows;
            int row = i / columns;
            boolean foot = i + columns >= count;
            Area panel = new Area(area.x(), area.y() + row * each, area.width(), each + (foot ? last : 0))
                    .column(i % columns, columns, 8);
            drawing.fitted(panel.x(), panel.y() + 7, names.get(i), 7, panel.width());
            one(drawing, panel.below(TITLE + 1), data, series, 0, foot);
        }
    }
}
