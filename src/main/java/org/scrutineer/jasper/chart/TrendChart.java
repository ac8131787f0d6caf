package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.chart.TimePoints.Dot;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.trend.Stage;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.performance.trend.Variation;
import org.scrutineer.salt.Period;

/**
 * A measure over time: an SPC chart, a run chart or a run line, with target, floor, England and forecast where they are
 * known. A special cause has a shape of its own: a square for concern, a diamond for improvement or for a change that
 * is neither. The scale need not start at nought.
 */
public final class TrendChart {

    private static final double SIZE = 7.5;
    private static final double LEFT = 4;
    private static final double RIGHT = 62;
    private static final double FOOT = 14;
    private static final double TOP = 12;
    private static final String CONCERN = "#F46A25";
    private static final String IMPROVEMENT = "#28A197";
    private static final int LABELLED = 8;

    private final TimePoints points;
    private DrawingBuilder drawing;
    private double width;
    private double height;
    private double right;
    private double least;
    private double per;

    private TrendChart(TimePoints points) {
        this.points = points;
    }

    /** The chart of a measure. */
    public static TrendChart of(
            Indicator indicator, PerformanceBook book, Period period, TrendReading trend, Judgement judgement) {
        return new TrendChart(TimePoints.of(indicator, book, period, trend, judgement));
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return points.dots().isEmpty();
    }

    /** The chart in this size, in points. */
    public Drawing drawing(double wide, double high) {
        drawing = new DrawingBuilder(wide, high);
        width = wide;
        height = high;
        List<ReferenceLine> references = points.references().lines(points.indicator());
        List<Name> names = names(references);
        right = Math.max(
                RIGHT,
                4
                        + names.stream()
                                .mapToDouble(name -> DrawingBuilder.width(name.words(), SIZE))
                                .max()
                                .orElse(0));
        scale();
        limits();
        references.forEach(line -> line.draw(drawing, LEFT, width - right, y(line.at())));
        write(names);
        line();
        figures(references);
        return drawing.build(points.figures());
    }

    private List<Stage> stages() {
        return points.reading() == null ? List.of() : points.reading().stages();
    }

    private void scale() {
        Stream<Double> limits = stages().stream()
                .flatMap(stage -> stage.limits().stream())
                .flatMap(one -> Stream.of(one.lower(), one.upper()));
        List<Double> all = Stream.of(
                        points.dots().stream().map(Dot::value),
                        points.references().values(points.indicator()).stream(),
                        limits)
                .flatMap(one -> one)
                .toList();
        least = all.stream().mapToDouble(one -> one).min().orElse(0);
        double most = all.stream().mapToDouble(one -> one).max().orElse(1);
        if (most - least < 1e-9) {
            least -= 1;
            most += 1;
        }
        per = (height - FOOT - TOP - 8) / (most - least);
    }

    private double y(double value) {
        return height - FOOT - 4 - (value - least) * per;
    }

    private int places() {
        return points.dots().size() + (points.forecast() == null ? 0 : 1);
    }

    private double x(int place) {
        return LEFT + (width - LEFT - right) * (places() == 1 ? 0.5 : (place + 0.5) / places());
    }

    private void limits() {
        for (Stage stage : stages()) {
            double from = x(stage.first()) - 4;
            double to = x(stage.end() - 1) + 4;
            stage.limits().ifPresent(limits -> {
                drawing.rectangle(
                        from, y(limits.upper()), to - from, y(limits.lower()) - y(limits.upper()), "#EEF2F6", null);
                drawing.line(from, y(limits.mean()), to, y(limits.mean()), HouseColours.QUIET, 0.8, false);
                drawing.line(from, y(limits.upper()), to, y(limits.upper()), HouseColours.QUIET, 0.6, true);
                drawing.line(from, y(limits.lower()), to, y(limits.lower()), HouseColours.QUIET, 0.6, true);
            });
            stage.median()
                    .ifPresent(median -> drawing.line(from, y(median), to, y(median), HouseColours.QUIET, 0.8, false));
        }
    }

    /** What stands at the right end of a line. */
    private record Name(double at, String words, String colour) {}

    private List<Name> names(List<ReferenceLine> references) {
        List<Name> all = new ArrayList<>();
        references.forEach(
                line -> all.add(new Name(line.at(), line.words(), line.kind().colour())));
        if (!stages().isEmpty()) {
            Stage last = stages().get(stages().size() - 1);
            last.limits().ifPresent(limits -> {
                all.add(new Name(limits.mean(), "mean", HouseColours.QUIET));
                all.add(new Name(limits.upper(), "upper limit", HouseColours.QUIET));
                all.add(new Name(limits.lower(), "lower limit", HouseColours.QUIET));
            });
            last.median().ifPresent(median -> all.add(new Name(median, "median", HouseColours.QUIET)));
        }
        all.sort((one, other) -> Double.compare(other.at(), one.at()));
        return all;
    }

    /** The names of the lines, moved apart where they would stand on each other. */
    private void write(List<Name> all) {
        double free = TOP;
        double room = height - FOOT;
        for (int i = 0; i < all.size(); i++) {
            Name one = all.get(i);
            double lowest = room - (all.size() - 1 - i) * (SIZE + 1);
            double at = Math.min(lowest, Math.max(free, y(one.at()) + SIZE * 0.35));
            drawing.text(width - right + 3, at, one.words(), SIZE, Anchor.START, one.colour());
            free = at + SIZE + 1;
        }
    }

    private void line() {
        List<Dot> dots = points.dots();
        int each = Math.max(1, (int) Math.ceil(places() * 42.0 / (width - LEFT - right)));
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            if (dot.broken() && i > 0) {
                double between = (x(i - 1) + x(i)) / 2;
                drawing.line(between, TOP - 6, between, height - FOOT, CONCERN, 1, true);
            } else if (i > 0) {
                drawing.line(x(i - 1), y(dots.get(i - 1).value()), x(i), y(dot.value()), Sparkline.LINE, 1.4, false);
            }
        }
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            mark(i, dot);
            if ((dots.size() - 1 - i) % each == 0) {
                String when = dot.when().replaceFirst("^20(\\d\\d)/", "$1/");
                double middle = Math.max(x(i), DrawingBuilder.width(when, SIZE) / 2);
                drawing.text(middle, height - 4, when, SIZE, Anchor.MIDDLE, HouseColours.QUIET);
            }
        }
        if (points.forecast() != null) {
            double value = points.forecast().value().doubleValue();
            int place = dots.size();
            if (place > 0) {
                drawing.line(x(place - 1), y(dots.get(place - 1).value()), x(place), y(value), Sparkline.LINE, 1, true);
            }
            drawing.dot(x(place), y(value), 3, HouseColours.INK);
            drawing.dot(x(place), y(value), 2, "#FFFFFF");
            drawing.text(x(place), height - 4, "forecast", SIZE, Anchor.MIDDLE, HouseColours.QUIET);
        }
    }

    /** The figures of the points, each where no line crosses it. */
    private void figures(List<ReferenceLine> references) {
        List<Dot> dots = points.dots();
        LabelPlaces places = new LabelPlaces(0, 0, width, height - FOOT + 2);
        references.forEach(line -> places.line(LEFT, y(line.at()), width - right, y(line.at())));
        for (Stage stage : stages()) {
            double from = x(stage.first()) - 4;
            double to = x(stage.end() - 1) + 4;
            stage.limits().ifPresent(limits -> {
                for (double at : List.of(limits.mean(), limits.upper(), limits.lower())) {
                    places.line(from, y(at), to, y(at));
                }
            });
            stage.median().ifPresent(median -> places.line(from, y(median), to, y(median)));
        }
        for (int i = 1; i < dots.size(); i++) {
            if (!dots.get(i).broken()) {
                places.line(
                        x(i - 1),
                        y(dots.get(i - 1).value()),
                        x(i),
                        y(dots.get(i).value()));
            }
        }
        boolean forecast = points.forecast() != null;
        double hoped = forecast ? points.forecast().value().doubleValue() : 0;
        if (forecast && !dots.isEmpty()) {
            int last = dots.size() - 1;
            places.line(x(last), y(dots.get(last).value()), x(dots.size()), y(hoped));
        }
        for (int i = dots.size() <= LABELLED ? 0 : dots.size() - 1; i < dots.size(); i++) {
            figure(places, i, dots.get(i).value(), dots.get(i).printed());
        }
        if (forecast) {
            figure(places, dots.size(), hoped, Figures.value(points.forecast().value(), points.indicator()));
        }
    }

    private void figure(LabelPlaces places, int place, double value, String words) {
        LabelPlaces.Place at = places.at(x(place), y(value), DrawingBuilder.width(words, SIZE), SIZE);
        drawing.text(at.middle(), at.base(), words, SIZE, Anchor.MIDDLE, HouseColours.INK);
    }

    private void mark(int place, Dot dot) {
        Variation variation =
                points.reading() == null ? Variation.UNREAD : points.reading().at(place);
        double x = x(place);
        double y = y(dot.value());
        switch (variation) {
            case CONCERN -> drawing.rectangle(x - 3, y - 3, 6, 6, CONCERN, HouseColours.INK);
            case IMPROVEMENT -> drawing.diamond(x, y, 4, IMPROVEMENT, HouseColours.INK);
            case CHANGE -> drawing.diamond(x, y, 4, "#FFFFFF", HouseColours.INK);
            default ->
                drawing.dot(
                        x,
                        y,
                        place == points.dots().size() - 1 ? 3 : 2,
                        place == points.dots().size() - 1 ? SeriesColours.full(0) : Sparkline.LINE);
        }
    }

    /** The chart in words. */
    public String words() {
        return points.words();
    }

    /** What stands under it. */
    public String caption() {
        List<String> said = new ArrayList<>();
        if (points.reading() != null && !points.reading().words().isEmpty()) {
            said.add(points.reading().words() + ".");
            boolean shapes = java.util.stream.IntStream.range(0, points.dots().size())
                    .anyMatch(i -> switch (points.reading().at(i)) {
                        case CONCERN, IMPROVEMENT, CHANGE -> true;
                        default -> false;
                    });
            if (shapes) {
                said.add("Square: concern; diamond: improvement, or a change that is neither.");
            }
        }
        said.add("The scale does not start at nought.");
        return String.join(" ", said);
    }
}
