package org.scrutineer.jasper.chart;

import java.util.ArrayList;
import java.util.List;

/** Values over narrow bars: one that would lie on a neighbour's stands a line higher. */
final class ValuePlaces {

    private record Written(double left, double right, double base) {}

    private static final double LINE = BarPanel.VALUE_SIZE + 0.5;

    private final List<Written> written = new ArrayList<>();

    /** The base line of a value, at or above the one wished for. */
    double base(double middle, double wished, String words) {
        double half = DrawingBuilder.width(words, BarPanel.VALUE_SIZE) / 2;
        double base = wished;
        // Each value that is written can push it up once.
        for (int i = 0; i <= written.size() && lies(middle - half, middle + half, base); i++) {
            base -= LINE;
        }
        written.add(new Written(middle - half, middle + half, base));
        return base;
    }

    private boolean lies(double left, double right, double base) {
        return written.stream()
                .anyMatch(one -> left < one.right && one.left < right && Math.abs(base - one.base) < LINE - 0.1);
    }
}
