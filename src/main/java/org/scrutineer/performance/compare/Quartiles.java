package org.scrutineer.performance.compare;

import java.util.Arrays;
import java.util.Optional;

/**
 * The quartiles of a group of councils, by linear interpolation between the ordered values (the method that
 * spreadsheets call QUARTILE.INC).
 *
 * @param lower a quarter of the values are below it
 * @param median half of them
 * @param upper three quarters
 */
public record Quartiles(double lower, double median, double upper) {

    /**
     * Fewer councils have no quartiles: a quarter of them would be one council. Our choice, because with eight a
     * quarter is two.
     */
    public static final int FEWEST = 8;

    /** Of a group; empty where it is too small. */
    public static Optional<Quartiles> of(double[] values) {
        if (values.length < FEWEST) {
            return Optional.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Optional.of(new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
