package org.scrutineer.jasper.chart;

import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.performance.ReportingPeriod;

/** One line over time, its zero line at the foot; it is interrupted where a series breaks. */
final class LinePanel {

    private final ChartSeries series;
    private final List<ReportingPeriod> periods;
    private final boolean cumulative;
    private final int colour;
    private final ReferenceMarks references;

    LinePanel(
            ChartSeries series,
            List<ReportingPeriod> periods,
            boolean cumulative,
            int colour,
            ReferenceMarks references) {
        this.references = references;
        this.series = series;
        this.periods = periods;
        this.cumulative = cumulative;
        this.colour = colour;
    }

    void draw(DrawingBuilder drawing, Area whole, boolean labelled) {
        Area area = YearApart.draw(drawing, references.key(drawing, whole), List.of(series), colour, labelled);
        double step = area.width() / Math.max(1, periods.size() + references.places());
        PeriodLabels labels = new PeriodLabels(periods, cumulative, references.places() > 0, step);
        double foot = area.bottom() - (labelled ? labels.height() : 2);
        ValueScale scale =
                ValueScale.of(List.of(series), references.values(), foot, area.y() + BarPanel.VALUE_SIZE + 4);
        references.lines(drawing, area, scale);
        double[] before = null;
        for (int i = 0; i < periods.size(); i++) {
            double x = area.x() + (i + 0.5) * step;
            ChartPoint point = series.at(periods.get(i)).orElse(null);
            if (point == null || point.isWithheld()) {
                if (point != null) {
                    drawing.text(x, foot - 2, point.printed(), BarPanel.VALUE_SIZE, Anchor.MIDDLE, HouseColours.QUIET);
                }
                before = null;
            } else {
                double y = scale.zero() - scale.height(point.value().doubleValue());
                boolean broken = point.breakBefore().isPresent();
                if (broken && i > 0) {
                    drawing.line(
                            area.x() + i * step,
                            area.y(),
                            area.x() + i * step,
                            foot + 8,
                            SeriesColours.full(3),
                            1,
                            true);
                }
                if (before != null && !broken) {
                    drawing.line(before[0], before[1], x, y, SeriesColours.full(colour), 1.4, false);
                }
                drawing.dot(x, y, 2, SeriesColours.full(colour));
                references.value(drawing, x, y - 4, point.printed(), scale);
                before = new double[] {x, y};
            }
            if (labelled) {
                labels.draw(drawing, i, x, area.bottom());
            }
        }
        if (references.places() > 0) {
            double x = area.x() + (periods.size() + 0.5) * step;
            double y = scale.y(references.forecast());
            if (before != null) {
                drawing.line(before[0], before[1], x, y, SeriesColours.full(colour), 1, true);
            }
            drawing.dot(x, y, 2.6, HouseColours.INK);
            drawing.dot(x, y, 1.7, "#FFFFFF");
            references.value(drawing, x, y - 4, references.forecastPrinted(), scale);
            labels.draw(drawing, periods.size(), x, area.bottom());
        }
        drawing.line(area.x(), scale.zero(), area.right(), scale.zero(), HouseColours.QUIET, 0.5, false);
    }
}
