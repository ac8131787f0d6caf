package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Red, amber, green against a target, as the 2017/18 paper states and its printed ratings prove (LEICESTER-2018-03,
 * Appendix 3): compared at the printed precision; green before amber; amber is an absolute distance in the measure's own
 * unit; low-is-good turns the comparison round.
 */
public final class RatingRule {

    private RatingRule() {
    }

    /**
     * The rating of a value.
     *
     * @param value    the forecast or latest value, or null
     * @param target   or null
     * @param decimals the printed precision of the indicator
     */
    public static Rating rate(BigDecimal value, BigDecimal target, BigDecimal tolerance, Polarity polarity, int decimals) {
        if (value == null || target == null || polarity == Polarity.NONE) {
            return Rating.NONE;
        }
        BigDecimal printed = value.setScale(decimals, RoundingMode.HALF_UP);
        if (polarity.compare(printed, target) >= 0) {
            return Rating.GREEN;
        }
        return printed.subtract(target).abs().compareTo(tolerance) <= 0 ? Rating.AMBER : Rating.RED;
    }
}
