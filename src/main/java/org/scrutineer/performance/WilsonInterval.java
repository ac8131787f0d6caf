package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Wilson's 95% interval of a proportion: where the proportion of a larger population would lie, seen from this many
 * cases (E. B. Wilson, Journal of the American Statistical Association 22, 1927).
 *
 * @param proportion between 0 and 1
 * @param low between 0 and 1
 * @param high between 0 and 1
 */
public record WilsonInterval(double proportion, double low, double high) {

    private static final double Z = 1.959964;

    /**
     * The 95 per cent interval of a share.
     *
     * @throws IllegalArgumentException when the numerator is not within the denominator, or the denominator is not
     *     positive
     */
    public static WilsonInterval of(double numerator, double denominator) {
        if (!(denominator > 0) || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " is not a proportion");
        }
        double p = numerator / denominator;
        double z2 = Z * Z / denominator;
        double middle = (p + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(p * (1 - p) / denominator + z2 / (4 * denominator));
        return new WilsonInterval(p, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** The interval of a percentage with its numerator and denominator; empty for any other value. */
    public static Optional<WilsonInterval> of(IndicatorValue value, Indicator indicator) {
        if (value == null
                || indicator.unit() != Unit.PERCENT
                || value.numerator() == null
                || value.denominator() == null) {
            return Optional.empty();
        }
        BigDecimal numerator = value.numerator();
        BigDecimal denominator = value.denominator();
        return denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0
                ? Optional.empty()
                : Optional.of(of(numerator.doubleValue(), denominator.doubleValue()));
    }

    /**
     * Whether the difference of two proportions is within chance: the 95% interval of the difference, put together from
     * the two Wilson intervals, holds zero (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10).
     */
    public boolean withinChanceOf(WilsonInterval other) {
        double difference = proportion - other.proportion;
        double down = Math.hypot(proportion - low, other.high - other.proportion);
        double up = Math.hypot(high - proportion, other.proportion - other.low);
        return difference - down <= 0 && difference + up >= 0;
    }
}
