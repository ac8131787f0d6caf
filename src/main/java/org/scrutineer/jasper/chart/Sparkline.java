package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.chart.TimePoints.Dot;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.salt.Period;

/**
 * A measure's last figures as a small line with its target dashed, for a row of a table. The scale runs from the least
 * to the largest, not from nought.
 */
public final class Sparkline {

    static final String LINE = "#5B7F9F";
    private static final double EDGE = 4;
    private static final double LOW = 16;

    private final TimePoints points;

    private Sparkline(TimePoints points) {
        this.points = points;
    }

    /** The quarters where there are five or more, else the year before with this year's quarters. */
    public static Sparkline of(
            Indicator indicator, PerformanceBook book, Period period, TrendReading trend, Judgement judgement) {
        return new Sparkline(TimePoints.of(indicator, book, period, trend, judgement));
    }

    /** Whether there are two figures that a line can join. */
    public boolean joins() {
        return points.dots().size() > 1;
    }

    /** The line as a drawing; null where there is not so much as one figure. */
    public Drawing drawing(double width, double height) {
        List<Dot> dots = points.dots();
        if (dots.isEmpty()) {
            return null;
        }
        DrawingBuilder drawing = new DrawingBuilder(width, height);
        BigDecimal aim = points.target() == null ? null : points.target().value();
        double least = dots.stream().mapToDouble(Dot::value).min().orElse(0);
        double most = dots.stream().mapToDouble(Dot::value).max().orElse(0);
        if (aim != null) {
            least = Math.min(least, aim.doubleValue());
            most = Math.max(most, aim.doubleValue());
        }
        double radius = height < LOW ? 2.2 : 2.8;
        double edge = height < LOW ? radius + 0.2 : EDGE;
        double per = most == least ? 0 : (height - 2 * edge) / (most - least);
        double foot = most == least ? height / 2 : height - edge;
        if (aim != null) {
            double y = foot - (aim.doubleValue() - least) * per;
            drawing.line(2, y, width - 2, y, HouseColours.INK, 0.8, true);
        }
        double step = dots.size() == 1 ? 0 : (width - 10) / (dots.size() - 1);
        for (int i = 0; i < dots.size(); i++) {
            double x = dots.size() == 1 ? width - 5 : 5 + i * step;
            double y = foot - (dots.get(i).value() - least) * per;
            if (i > 0 && !dots.get(i).broken()) {
                drawing.line(x - step, foot - (dots.get(i - 1).value() - least) * per, x, y, LINE, 1.3, false);
            }
            boolean last = i == dots.size() - 1;
            drawing.dot(x, y, last ? radius : dots.size() > 12 ? 1 : 1.6, last ? SeriesColours.full(0) : LINE);
        }
        return drawing.build(points.figures());
    }

    /** The line in words. */
    public String words() {
        return points.words();
    }
}
