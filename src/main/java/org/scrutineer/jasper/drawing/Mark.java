package org.scrutineer.jasper.drawing;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** One mark of a drawing. Lengths are those of the drawing; y grows downwards. */
public sealed interface Mark extends Serializable {

    /**
     * A filled rectangle.
     *
     * @param outline null for none
     */
    record Box(double x, double y, double width, double height, int fill, Pen outline) implements Mark {}

    record Line(double x1, double y1, double x2, double y2, Pen pen) implements Mark {}

    record Dot(double x, double y, double radius, int fill) implements Mark {}

    /**
     * A closed shape of straight sides.
     *
     * @param outline null for none
     */
    record Shape(List<Point> corners, int fill, Pen outline) implements Mark {}

    /** Words on a base line. */
    record Words(double x, double y, String words, double size, boolean bold, Anchor anchor, int fill)
            implements Mark {}

    record Point(double x, double y) implements Serializable {}

    /**
     * What draws a line.
     *
     * @param dashes lengths of stroke and gap in turn, empty for a whole line
     */
    record Pen(int colour, double width, List<Double> dashes) implements Serializable {}

    /** What of the words stands at their x. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        /** As SVG has it: {@code start}, {@code middle}, {@code end}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
