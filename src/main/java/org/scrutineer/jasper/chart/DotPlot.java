package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.compare.CouncilsInYear;
import org.scrutineer.performance.compare.CouncilsInYear.Place;
import org.scrutineer.performance.compare.Quartiles;

/**
 * Councils as dots on one line: this council filled and named, the others hollow, England as a dashed line, the middle
 * half of the councils as a band with its median. It reads without colour.
 */
public final class DotPlot {

    private static final double SIZE = 7.5;
    private static final double EDGE = 40;
    private static final int NAMED = 9;

    private final CouncilsInYear councils;
    private final double width;
    private final double height;
    private double least;
    private double per;

    private DotPlot(CouncilsInYear councils, double width, double height) {
        this.councils = councils;
        this.width = width;
        this.height = height;
    }

    /** The plot in this size, in points. */
    public static Drawing drawing(CouncilsInYear councils, double width, double height) {
        return new DotPlot(councils, width, height).draw();
    }

    private Drawing draw() {
        DrawingBuilder drawing = new DrawingBuilder(width, height);
        scale();
        double middle = height * 0.42;
        councils.quartiles().ifPresent(quartiles -> {
            drawing.rectangle(
                    x(quartiles.lower()),
                    middle - 9,
                    Math.max(1, x(quartiles.upper()) - x(quartiles.lower())),
                    18,
                    "#DDE4EB",
                    null);
            drawing.line(
                    x(quartiles.median()), middle - 9, x(quartiles.median()), middle + 9, HouseColours.QUIET, 1, false);
        });
        drawing.line(EDGE - 6, middle, width - EDGE + 6, middle, HouseColours.RULE, 0.8, false);
        if (councils.england() != null) {
            double x = x(councils.england().doubleValue());
            drawing.line(x, middle - 12, x, middle + 10, HouseColours.INK, 1, true);
            drawing.text(
                    x, middle - 14, "England " + printed(councils.england()), SIZE, Anchor.MIDDLE, HouseColours.INK);
        }
        for (Place other : councils.others()) {
            drawing.dot(x(other.value().doubleValue()), middle, 3.4, HouseColours.QUIET);
            drawing.dot(x(other.value().doubleValue()), middle, 2.4, "#FFFFFF");
        }
        if (councils.own() != null) {
            drawing.dot(x(councils.own().value().doubleValue()), middle, 5, SeriesColours.full(0));
        }
        names(drawing, middle);
        return drawing.build(figures());
    }

    /** Every council with its value, the largest first, then England and the quartiles where they are drawn. */
    private List<List<String>> figures() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Council", "Value")));
        councils.all().stream()
                .sorted(Comparator.comparing(Place::value).reversed())
                .forEach(place -> rows.add(List.of(place.name(), printed(place.value()))));
        if (councils.england() != null) {
            rows.add(List.of("England", printed(councils.england())));
        }
        councils.quartiles().ifPresent(of -> {
            rows.add(List.of("Lower quartile", figure(of.lower(), councils.indicator())));
            rows.add(List.of("Median", figure(of.median(), councils.indicator())));
            rows.add(List.of("Upper quartile", figure(of.upper(), councils.indicator())));
        });
        return rows;
    }

    private void scale() {
        List<Double> all = new ArrayList<>(councils.all().stream()
                .map(place -> place.value().doubleValue())
                .toList());
        if (councils.england() != null) {
            all.add(councils.england().doubleValue());
        }
        least = all.stream().mapToDouble(one -> one).min().orElse(0);
        double most = all.stream().mapToDouble(one -> one).max().orElse(1);
        per = most - least < 1e-9 ? 0 : (width - 2 * EDGE) / (most - least);
    }

    private double x(double value) {
        return per == 0 ? width / 2 : EDGE + (value - least) * per;
    }

    private String printed(BigDecimal value) {
        return Figures.value(value, councils.indicator());
    }

    /**
     * This council's name always; the others' where they are few, else those at the ends. Names that would touch go a
     * line lower.
     */
    private void names(DrawingBuilder drawing, double middle) {
        List<Place> named = new ArrayList<>(councils.others());
        named.sort(Comparator.comparing(Place::value));
        if (named.size() > NAMED) {
            named = new ArrayList<>(List.of(named.get(0), named.get(named.size() - 1)));
        }
        if (councils.own() != null) {
            named.add(0, councils.own());
        }
        double[] free = new double[4];
        List<Place> order = new ArrayList<>(named);
        order.sort(Comparator.comparing(Place::value));
        for (Place place : order) {
            boolean own = place == councils.own();
            String words = place.name() + " " + printed(place.value());
            double half = DrawingBuilder.width(words, SIZE) / 2;
            double x = Math.max(half, Math.min(width - half, x(place.value().doubleValue())));
            int line = 0;
            while (line < free.length - 1 && x - half < free[line]) {
                line++;
            }
            free[line] = x + half + 4;
            drawing.text(
                    x,
                    middle + 18 + line * (SIZE + 1),
                    words,
                    SIZE,
                    Anchor.MIDDLE,
                    own ? SeriesColours.full(0) : HouseColours.QUIET);
        }
    }

    /** The plot in words: every council with its value. */
    public static String words(CouncilsInYear councils) {
        Indicator indicator = councils.indicator();
        List<String> said = new ArrayList<>();
        if (councils.own() != null) {
            said.add(councils.own().name() + " " + Figures.value(councils.own().value(), indicator));
        }
        if (councils.england() != null) {
            said.add("England " + Figures.value(councils.england(), indicator));
        }
        said.add(councils.others().stream()
                .map(place -> place.name() + " " + Figures.value(place.value(), indicator))
                .collect(Collectors.joining(", ")));
        Optional<Quartiles> quartiles = councils.quartiles();
        quartiles.ifPresent(of -> said.add("median " + figure(of.median(), indicator) + ", middle half "
                + figure(of.lower(), indicator) + " to " + figure(of.upper(), indicator)));
        return indicator.code() + " in " + councils.year().printed() + ": " + String.join("; ", said);
    }

    private static String figure(double value, Indicator indicator) {
        return Figures.value(BigDecimal.valueOf(value), indicator);
    }

    /** What it shows, in one sentence. */
    public static String finding(CouncilsInYear councils) {
        if (councils.own() == null) {
            return "This council's value of " + councils.year().printed() + " is not supplied.";
        }
        Indicator indicator = councils.indicator();
        String rank = councils.rank()
                .map(place -> ", " + ordinal(place) + " of " + councils.all().size()
                        + (indicator.polarity() == Polarity.LOW ? " (low is good)" : ""))
                .orElse("");
        String england = councils.england() == null ? "" : "; England " + Figures.value(councils.england(), indicator);
        return councils.own().name() + ": " + Figures.value(councils.own().value(), indicator) + " in "
                + councils.year().printed() + rank + england + ".";
    }

    private static String ordinal(int place) {
        int tens = place % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return place + ending;
    }
}
