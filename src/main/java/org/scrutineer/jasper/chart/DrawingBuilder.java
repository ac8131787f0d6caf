package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.jasper.drawing.Mark.Pen;

/**
 * Collects the marks of a chart: rectangles, lines, words. Lengths are points, to a hundredth; y grows downwards.
 * Colours are written {@code #12436D}.
 */
final class DrawingBuilder {

    /** The width of a digit of Liberation Sans at size 1. */
    private static final double DIGIT = 0.556;

    /** No letter is smaller, in points. */
    static final double SMALLEST = 7;

    private static final List<Double> DASHES = List.of(2.0, 1.5);

    private final List<Mark> marks = new ArrayList<>();
    private final double width;
    private final double height;

    DrawingBuilder(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void rectangle(double x, double y, double width, double height, String fill, String outline) {
        marks.add(new Mark.Box(
                hundredths(x),
                hundredths(y),
                hundredths(width),
                hundredths(height),
                colour(fill),
                outline == null ? null : new Pen(colour(outline), 0.5, List.of())));
    }

    void line(double x1, double y1, double x2, double y2, String colour, double thick, boolean dashed) {
        marks.add(new Mark.Line(
                hundredths(x1),
                hundredths(y1),
                hundredths(x2),
                hundredths(y2),
                new Pen(colour(colour), hundredths(thick), dashed ? DASHES : List.of())));
    }

    void dot(double x, double y, double radius, String fill) {
        marks.add(new Mark.Dot(hundredths(x), hundredths(y), hundredths(radius), colour(fill)));
    }

    /** A square that stands on its corner. */
    void diamond(double x, double y, double radius, String fill, String outline) {
        marks.add(new Mark.Shape(
                List.of(point(x, y - radius), point(x + radius, y), point(x, y + radius), point(x - radius, y)),
                colour(fill),
                new Pen(colour(outline), 0.8, List.of())));
    }

    private static Mark.Point point(double x, double y) {
        return new Mark.Point(hundredths(x), hundredths(y));
    }

    void text(double x, double y, String words, double size, Anchor anchor, String colour) {
        marks.add(new Mark.Words(
                hundredths(x),
                hundredths(y),
                words.strip().replaceAll("\\s+", " "),
                hundredths(size),
                false,
                anchor,
                colour(colour)));
    }

    /** Words cut to a width, with an ellipsis where they are cut; the text alternative has them whole. */
    void fitted(double x, double y, String words, double size, double room) {
        String cut = words;
        while (cut.length() > 1 && width(cut, size) > room) {
            cut = cut.substring(0, cut.length() - 1);
        }
        text(
                x,
                y,
                cut.equals(words)
                        ? words
                        : cut.stripTrailing()
                                        .substring(
                                                0,
                                                Math.max(1, cut.stripTrailing().length() - 1)) + "…",
                size,
                Anchor.START,
                HouseColours.INK);
    }

    Drawing build() {
        return build(List.of());
    }

    /** @param figures what was drawn, headings first */
    Drawing build(List<List<String>> figures) {
        return new Drawing(width, height, marks, figures);
    }

    /** The size at which words fit into a width: the one wished for, or a smaller one that can still be read. */
    static double sizeFor(String words, double wished, double room) {
        double width = width(words, wished);
        return width <= room ? wished : Math.max(SMALLEST, wished * room / width);
    }

    /** About how wide words are. */
    static double width(String words, double size) {
        return words.chars()
                        .mapToDouble(
                                letter -> letter == '%' ? 0.889 : ",.:;il|'()/ ".indexOf(letter) >= 0 ? 0.29 : DIGIT)
                        .sum()
                * size;
    }

    private static double hundredths(double length) {
        return BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    private static int colour(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }
}
