package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the figure of a point can stand so that neither a line nor another figure crosses it: above the point, below
 * it, or beside it. Lengths are points; y grows downwards.
 */
final class LabelPlaces {

    /** Where words stand: their middle and their base line. */
    record Place(double middle, double base) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private record Line(double x1, double y1, double x2, double y2) {}

    private static final double NEAR = 3;

    private final List<Line> lines = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private final Box room;

    /** Words must keep within these edges. */
    LabelPlaces(double left, double top, double right, double bottom) {
        room = new Box(left, top, right, bottom);
    }

    /** A line that no figure should lie on. */
    void line(double x1, double y1, double x2, double y2) {
        lines.add(new Line(x1, y1, x2, y2));
    }

    /** Words that stand already, about their middle. */
    void words(double middle, double base, double wide, double size) {
        taken.add(box(new Place(middle, base), wide, size));
    }

    /**
     * The first of the places about a point that nothing crosses, or that with the least across it; it is then taken.
     */
    Place at(double x, double y, double wide, double size) {
        double aside = wide / 2 + NEAR;
        List<Place> places = List.of(
                new Place(x, y - 5),
                new Place(x, y + size + NEAR),
                new Place(x + aside, y - NEAR),
                new Place(x - aside, y - NEAR),
                new Place(x + aside, y + size),
                new Place(x - aside, y + size));
        Place best = places.get(0);
        int least = Integer.MAX_VALUE;
        for (Place place : places) {
            int faults = faults(box(place, wide, size));
            if (faults < least) {
                best = place;
                least = faults;
            }
        }
        taken.add(box(best, wide, size));
        return best;
    }

    private int faults(Box box) {
        boolean outside =
                box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom;
        return (outside ? 100 : 0)
                + (int) lines.stream().filter(line -> crosses(line, box)).count()
                + 2 * (int) taken.stream().filter(box::meets).count();
    }

    private static Box box(Place place, double wide, double size) {
        return new Box(
                place.middle - wide / 2, place.base - size * 0.75, place.middle + wide / 2, place.base + size * 0.1);
    }

    /** Whether a part of a line lies in a box: the line is cut at each edge in turn. */
    private static boolean crosses(Line line, Box box) {
        double dx = line.x2 - line.x1;
        double dy = line.y2 - line.y1;
        double[] towards = {-dx, dx, -dy, dy};
        double[] away = {line.x1 - box.left, box.right - line.x1, line.y1 - box.top, box.bottom - line.y1};
        double from = 0;
        double to = 1;
        for (int edge = 0; edge < towards.length; edge++) {
            if (towards[edge] == 0) {
                if (away[edge] < 0) {
                    return false;
                }
            } else {
                double cut = away[edge] / towards[edge];
                from = towards[edge] < 0 ? Math.max(from, cut) : from;
                to = towards[edge] > 0 ? Math.min(to, cut) : to;
            }
        }
        return from <= to;
    }
}
