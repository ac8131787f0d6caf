package org.scrutineer.performance.trend;

import java.util.Arrays;

/**
 * Mean and natural limits of an XmR chart: the mean of the points, and 2.66 times the mean moving range on each side of
 * it (MDC; 2.66 is 3 divided by 1.128, the constant d2 of two points).
 *
 * @param mean of the points
 * @param movingRange the mean of the differences of neighbours, without their sign
 */
public record ProcessLimits(double mean, double movingRange) {

    private static final double TO_LIMIT = 2.66;

    /**
     * The limits of a run of points.
     *
     * @throws IllegalArgumentException with fewer than two points, between which there is no range
     */
    public static ProcessLimits of(double[] points) {
        if (points.length < 2) {
            throw new IllegalArgumentException("limits need two points, found " + points.length);
        }
        double ranges = 0;
        for (int i = 1; i < points.length; i++) {
            ranges += Math.abs(points[i] - points[i - 1]);
        }
        return new ProcessLimits(Arrays.stream(points).average().orElseThrow(), ranges / (points.length - 1));
    }

    public double upper() {
        return mean + TO_LIMIT * movingRange;
    }

    public double lower() {
        return mean - TO_LIMIT * movingRange;
    }

    /** On which side of the mean a point is: 1 above it, -1 below it, 0 on it. */
    int side(double point) {
        return (int) Math.signum(from(point));
    }

    /** Whether a point is beyond a limit; one on a limit is not. */
    boolean isOutside(double point) {
        return Math.abs(from(point)) > TO_LIMIT * movingRange + rounding(point);
    }

    /** Whether a point is on this side of the mean, more than two thirds of the way to the limit, and not beyond it. */
    boolean isNear(double point, int side) {
        return side(point) == side
                && Math.abs(from(point)) > TO_LIMIT * movingRange * 2 / 3 + rounding(point)
                && !isOutside(point);
    }

    private double from(double point) {
        double difference = point - mean;
        return Math.abs(difference) <= rounding(point) ? 0 : difference;
    }

    /**
     * What sums of binary fractions may be off by. A figure such as 5.1 has no exact binary fraction; without this a
     * point that lies on the mean would be counted on one side of it.
     */
    private double rounding(double point) {
        return (Math.abs(point) + Math.abs(mean) + movingRange) * 1e-13;
    }
}
