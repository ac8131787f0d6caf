package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.salt.Period;

/** A measure's last values as a small line with its target dashed, for a row of a table. The scale runs from the least to the largest, not from nought. */
public final class Sparkline {

    private static final String LINE = "#5B7F9F";

    /** One value and what it is called. */
    private record Dot(String when, double value, String printed, boolean broken) {
    }

    private final Indicator indicator;
    private final List<Dot> dots;
    private final Target target;

    private Sparkline(Indicator indicator, List<Dot> dots, Target target) {
        this.indicator = indicator;
        this.dots = dots;
        this.target = target == null || target.value() == null ? null : target;
    }

    /** The quarters where there are five or more, else the year before with this year's quarters. */
    public static Sparkline of(Indicator indicator, PerformanceBook book, Period period, TrendReading trend, Target target) {
        List<Dot> dots = new ArrayList<>();
        if (trend.values().size() > 4) {
            for (IndicatorValue value : trend.values()) {
                dots.add(new Dot(value.period().printed(), value.value().doubleValue(), Figures.value(value.value(), indicator), value.breakBefore().isPresent()));
            }
            return new Sparkline(indicator, dots, target);
        }
        ChartData data = ChartData.of(indicator, book, period);
        if (data.series().size() == 1) {
            for (ChartPoint point : data.series().get(0).points()) {
                boolean quarterOfLastYear = !point.period().wholeYear() && !point.period().year().equals(period.year()) && data.periods().size() > 2;
                if (!point.isWithheld() && !quarterOfLastYear) {
                    dots.add(new Dot(point.period().printed(), point.value().doubleValue(), point.printed(), point.breakBefore().isPresent()));
                }
            }
        }
        return new Sparkline(indicator, dots, target);
    }

    /** The line as SVG; null where there is not so much as one value. */
    public String svg(double width, double height) {
        if (dots.isEmpty()) {
            return null;
        }
        Svg svg = new Svg(width, height);
        BigDecimal aim = target == null ? null : target.value();
        double least = dots.stream().mapToDouble(Dot::value).min().orElse(0);
        double most = dots.stream().mapToDouble(Dot::value).max().orElse(0);
        if (aim != null) {
            least = Math.min(least, aim.doubleValue());
            most = Math.max(most, aim.doubleValue());
        }
        double per = (height - 8) / Math.max(1e-9, most - least);
        double flat = most == least ? height / 2 : 0;
        if (aim != null) {
            double y = flat > 0 ? flat : height - 4 - (aim.doubleValue() - least) * per;
            svg.line(2, y, width - 2, y, HouseColours.INK, 0.8, true);
        }
        double step = dots.size() == 1 ? 0 : (width - 10) / (dots.size() - 1);
        for (int i = 0; i < dots.size(); i++) {
            double x = dots.size() == 1 ? width - 5 : 5 + i * step;
            double y = flat > 0 ? flat : height - 4 - (dots.get(i).value() - least) * per;
            if (i > 0 && !dots.get(i).broken()) {
                double before = flat > 0 ? flat : height - 4 - (dots.get(i - 1).value() - least) * per;
                svg.line(x - step, before, x, y, LINE, 1.3, false);
            }
            svg.dot(x, y, i == dots.size() - 1 ? 2.8 : dots.size() > 12 ? 1 : 1.6, i == dots.size() - 1 ? SeriesColours.full(0) : LINE);
        }
        return svg.toString();
    }

    /** The line in words. */
    public String words() {
        String values = dots.stream().map(dot -> dot.printed() + " in " + dot.when() + (dot.broken() ? " (break in the series)" : "")).collect(Collectors.joining(", "));
        return indicator.code() + ": " + values + (target == null ? "" : "; target " + Figures.limit(target.value(), indicator));
    }
}
