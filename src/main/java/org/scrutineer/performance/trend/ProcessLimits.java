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

    /** Two thirds of the way from the mean to the upper limit. */
    double nearUpper() {
        return mean + TO_LIMIT * movingRange * 2 / 3;
    }

    double nearLower() {
        return mean - TO_LIMIT * movingRange * 2 / 3;
    }
}
