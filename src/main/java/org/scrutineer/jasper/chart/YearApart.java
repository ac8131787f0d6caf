package org.scrutineer.jasper.chart;

import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Mark.Anchor;

/** The whole year before, as a figure at the left of a chart whose bars or dots it cannot be compared with. */
final class YearApart {

    private static final double WIDTH = 44;
    /** What the box that says which series a figure is of takes at its left. */
    private static final double BOX = 8;

    private YearApart() {}

    /** How wide the figures are, in points; nothing where there are none. */
    static double width(List<ChartSeries> series) {
        return series.stream()
                .flatMap(one -> one.apart().stream())
                .mapToDouble(
                        point -> Math.max(WIDTH, DrawingBuilder.width(point.printed(), DrawingBuilder.SMALLEST) + 8)
                                + (series.size() == 1 ? 0 : BOX))
                .max()
                .orElse(0);
    }

    /**
     * Writes the figures, and gives back the area that is left for the chart.
     *
     * @param labelled whether the year is written under them
     */
    static Area draw(DrawingBuilder drawing, Area area, List<ChartSeries> series, int firstColour, boolean labelled) {
        double width = width(series);
        if (width == 0) {
            return area;
        }
        double each = Math.min(15, (area.height() - 12) / series.size());
        double y = area.y() + (area.height() - (labelled ? 10 : 2) - each * (series.size() - 1)) / 2 + 3;
        double middle = area.x() + (width - 6) / 2;
        for (int s = 0; s < series.size(); s++) {
            if (series.get(s).apart().isPresent()) {
                double size = area.height() > 60 && series.size() == 1 ? 10 : 7.5;
                String printed = series.get(s).apart().get().printed();
                double box = series.size() == 1 ? 0 : BOX;
                if (box > 0) {
                    SeriesColours.box(drawing, new Area(area.x(), y - 5.5, 5, 5), firstColour + s);
                }
                drawing.text(
                        middle + box / 2,
                        y,
                        printed,
                        DrawingBuilder.sizeFor(printed, size, width - 8 - box),
                        Anchor.MIDDLE,
                        HouseColours.INK);
                y += each;
            }
        }
        if (labelled) {
            String year = series.stream()
                    .flatMap(one -> one.apart().stream())
                    .findFirst()
                    .orElseThrow()
                    .period()
                    .printed();
            drawing.text(middle, area.bottom() - 2, year, BarPanel.LABEL_SIZE, Anchor.MIDDLE, HouseColours.QUIET);
        }
        double edge = area.x() + width - 3;
        drawing.line(edge, area.y() + 2, edge, area.bottom(), HouseColours.RULE, 0.5, false);
        return area.rightOf(width);
    }
}
