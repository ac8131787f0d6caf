package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.rules.Words;

/**
 * A level line beside the figures of a chart. Its stroke tells it from the others without colour.
 *
 * @param printed the value as it is written
 */
record ReferenceLine(Kind kind, BigDecimal value, String printed) {

    private static final double TOOTH = 4;

    /** What the line is, and how it is drawn. */
    enum Kind {
        TARGET("target", true, 1.2, HouseColours.INK),
        /** Beside amounts from 1 April, which come to it at the end of the year. */
        YEARS_TARGET("year's target", true, 1.2, HouseColours.INK),
        /** A whole line with teeth under it, as a ground is drawn. */
        FLOOR("floor", false, 0.7, "#801650"),
        ENGLAND("England", false, 0.7, HouseColours.QUIET);

        private final String word;
        private final boolean dashed;
        private final double thick;
        private final String colour;

        Kind(String word, boolean dashed, double thick, String colour) {
            this.word = word;
            this.dashed = dashed;
            this.thick = thick;
            this.colour = colour;
        }

        double thick() {
            return thick;
        }

        String colour() {
            return colour;
        }

        /** As the heading of a column. */
        String heading() {
            return Words.capital(word);
        }
    }

    /** {@code target 68.0%}. */
    String words() {
        return kind.word + " " + printed;
    }

    double at() {
        return value.doubleValue();
    }

    void draw(DrawingBuilder drawing, double from, double to, double y) {
        drawing.line(from, y, to, y, kind.colour, kind.thick, kind.dashed);
        if (kind == Kind.FLOOR) {
            for (double tooth = from + TOOTH; tooth <= to; tooth += TOOTH) {
                drawing.line(tooth, y, tooth - TOOTH / 2, y + TOOTH / 2, kind.colour, kind.thick, false);
            }
        }
    }
}
