package org.scrutineer.jasper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark;
import org.scrutineer.jasper.drawing.Mark.Anchor;
import org.scrutineer.jasper.drawing.Mark.Pen;
import org.scrutineer.jasper.drawing.Mark.Point;
import org.scrutineer.performance.Rating;

/**
 * The shape behind a rating's letter: circle, diamond, square, triangle or dash in the scheme's colour, so that it
 * reads without colour. The letter itself is text that stands on it, black or white, whichever is read better.
 */
public final class RatingMark {

    private static final String WHITE = "#FFFFFF";

    private RatingMark() {}

    /** The mark in a square of 20 units. */
    public static Drawing drawing(Rating rating) {
        return new Drawing(
                20,
                20,
                Stream.concat(shape(rating).stream(), Stream.of(letter(rating))).toList());
    }

    private static Optional<Mark> shape(Rating rating) {
        int fill = colour(rating.colour());
        Pen edge = ink(rating).equals(WHITE) ? null : new Pen(colour(HouseColours.INK), 0.6, List.of());
        return Optional.ofNullable(
                switch (rating.shape()) {
                    // A pale circle needs an edge, and circles are drawn without one: it is an octagon.
                    case "circle" ->
                        edge == null
                                ? new Mark.Dot(10, 10, 9, fill)
                                : shape(fill, edge, 6, 1, 14, 1, 19, 6, 19, 14, 14, 19, 6, 19, 1, 14, 1, 6);
                    case "diamond" -> shape(fill, edge, 10, 0, 20, 10, 10, 20, 0, 10);
                    case "square" -> new Mark.Box(1, 1, 18, 18, fill, edge);
                    case "triangle" -> shape(fill, edge, 10, 0, 20, 19, 0, 19);
                    case "none" -> null;
                    default -> new Mark.Box(2, 6, 16, 8, fill, new Pen(colour(HouseColours.QUIET), 0.8, List.of()));
                });
    }

    private static Mark shape(int fill, Pen edge, double... corners) {
        List<Point> points = IntStream.range(0, corners.length / 2)
                .mapToObj(i -> new Point(corners[2 * i], corners[2 * i + 1]))
                .toList();
        return new Mark.Shape(points, fill, edge);
    }

    private static Mark letter(Rating rating) {
        boolean low = rating.shape().equals("triangle");
        return new Mark.Words(
                10,
                low ? 16.6 : 14.2,
                rating.letter(),
                low || rating.letter().length() > 1 ? 10 : 12,
                true,
                Anchor.MIDDLE,
                colour(ink(rating)));
    }

    private static int colour(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    /** White where its contrast with the mark is at least that of the ink. */
    public static String ink(Rating rating) {
        if (rating.shape().equals("none")) {
            return HouseColours.INK;
        }
        double mark = luminance(rating.colour());
        double white = 1.05 / (mark + 0.05);
        double ink = (mark + 0.05) / (luminance(HouseColours.INK) + 0.05);
        return white >= 4.5 || white >= ink ? WHITE : HouseColours.INK;
    }

    /** Relative luminance as WCAG-22 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
