package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.performance.ReportingPeriod;

/** Bars on one zero line: a group for each period, in it a bar for each series, each with its value above it. */
final class BarPanel {

    static final double VALUE_SIZE = 7;
    static final double LABEL_SIZE = 7;

    private final List<ChartSeries> series;
    private final List<ReportingPeriod> periods;
    private final boolean cumulative;
    private final int firstColour;
    /** Only beside quarters is a year a baseline. */
    private final boolean mixed;

    private final ReportingPeriod latest;
    private final ReferenceMarks references;

    BarPanel(
            List<ChartSeries> series,
            List<ReportingPeriod> periods,
            boolean cumulative,
            int firstColour,
            ReferenceMarks references) {
        this.references = references;
        this.series = series;
        this.periods = periods;
        this.cumulative = cumulative;
        this.firstColour = firstColour;
        this.mixed = periods.stream().anyMatch(period -> !period.wholeYear());
        this.latest = periods.isEmpty() ? null : periods.get(periods.size() - 1);
    }

    /** Whether every value can stand over its own bar. */
    boolean labelsFit(double width) {
        double bar = bar(width - YearApart.width(series));
        return series.stream()
                .flatMap(one -> one.points().stream())
                .allMatch(point -> DrawingBuilder.width(point.printed(), VALUE_SIZE) <= bar - 0.5);
    }

    private int places() {
        return Math.max(1, periods.size() + references.places());
    }

    private double bar(double width) {
        return Math.min(26, width / places() * 0.9 / series.size());
    }

    /** @param labelled whether the periods are written under the bars */
    void draw(DrawingBuilder drawing, Area whole, boolean labelled) {
        Area area = references.key(drawing, whole);
        Area bars = YearApart.draw(drawing, area, series, firstColour, labelled);
        PeriodLabels labels = new PeriodLabels(periods, cumulative, references.places() > 0, bars.width() / places());
        double foot = bars.bottom() - (labelled ? labels.height() : 2);
        boolean narrow = !labelsFit(whole.width());
        ValueScale scale = ValueScale.of(
                series, references.values(), foot, bars.y() + (narrow ? 2 : 1) * VALUE_SIZE + (narrow ? 3.5 : 2.5));
        ValuePlaces places = new ValuePlaces();
        double step = bars.width() / places();
        double bar = bar(bars.width());
        List<Runnable> values = new ArrayList<>();
        for (int group = 0; group < periods.size(); group++) {
            ReportingPeriod period = periods.get(group);
            double middle = bars.x() + (group + 0.5) * step;
            double left = middle - bar * series.size() / 2;
            boolean broken = false;
            for (int s = 0; s < series.size(); s++) {
                ChartPoint point = series.get(s).at(period).orElse(null);
                if (point != null) {
                    broken |= point.breakBefore().isPresent();
                    values.add(bar(drawing, point, left + s * bar, bar, scale, firstColour + s, places));
                }
            }
            if (broken && group > 0) {
                double x = bars.x() + group * step;
                drawing.line(x, bars.y(), x, foot + 8, SeriesColours.full(3), 1, true);
            }
            if (labelled) {
                labels.draw(drawing, group, middle, bars.bottom());
            }
        }
        if (references.places() > 0) {
            double middle = bars.x() + (periods.size() + 0.5) * step;
            values.add(forecast(drawing, middle, bar, scale, places));
            labels.draw(drawing, periods.size(), middle, bars.bottom());
        }
        references.lines(drawing, bars, scale);
        values.forEach(Runnable::run);
        drawing.line(bars.x(), scale.zero(), bars.right(), scale.zero(), HouseColours.QUIET, 0.5, false);
    }

    /** Draws a bar; its value is written when the lines are drawn, so that none of them crosses it. */
    private Runnable bar(
            DrawingBuilder drawing,
            ChartPoint point,
            double x,
            double width,
            ValueScale scale,
            int colour,
            ValuePlaces places) {
        boolean baseline = mixed && !point.period().year().equals(latest.year());
        double height = scale.height(point.value().doubleValue());
        double top = Math.min(scale.zero(), scale.zero() - height);
        SeriesColours.bar(drawing, new Area(x + 0.7, top, width - 1.4, Math.abs(height)), colour, baseline);
        double middle = x + width / 2;
        return () -> references.value(
                drawing,
                middle,
                places.base(middle, base(height, top, scale), point.printed()),
                point.printed(),
                scale);
    }

    /** The forecast is hollow, since nobody has counted it. */
    private Runnable forecast(
            DrawingBuilder drawing, double middle, double width, ValueScale scale, ValuePlaces places) {
        double height = scale.height(references.forecast());
        double top = Math.min(scale.zero(), scale.zero() - height);
        drawing.rectangle(middle - width / 2 + 0.7, top, width - 1.4, Math.abs(height), "#FFFFFF", HouseColours.INK);
        String printed = references.forecastPrinted();
        return () -> references.value(
                drawing, middle, places.base(middle, base(height, top, scale), printed), printed, scale);
    }

    private static double base(double height, double top, ValueScale scale) {
        return height < 0 ? scale.zero() - height + VALUE_SIZE : top - 1.8;
    }
}
