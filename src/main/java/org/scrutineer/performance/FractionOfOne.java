package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A percentage that a spreadsheet keeps as a fraction of one: 0.8 beside 76.1 most likely means 80. Nothing is judged
 * by such a pair, since a green or an arrow from it would say the opposite of what happened.
 */
public final class FractionOfOne {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private FractionOfOne() {}

    /** Why a target and the value beside it are not compared; null where they are. */
    static Reason targetOrValue(IndicatorValue value, BigDecimal target, Unit unit) {
        if (isOne(target, value.value(), unit)) {
            return new Reason(
                    "target in doubt",
                    "the target, " + target.toPlainString() + " per cent, looks like a fraction of one beside "
                            + value.value().toPlainString());
        }
        return isOne(value.value(), target, unit) && !isConfirmed(value)
                ? new Reason(
                        "value in doubt",
                        "the value, " + value.value().toPlainString() + " per cent, looks like a fraction of one"
                                + " beside the target of " + target.toPlainString())
                : null;
    }

    /** Why two values are not compared; null where they are. */
    public static Reason ofTwo(IndicatorValue now, IndicatorValue before, Unit unit) {
        boolean doubtful = (isOne(now.value(), before.value(), unit) && !isConfirmed(now))
                || (isOne(before.value(), now.value(), unit) && !isConfirmed(before));
        return doubtful
                ? new Reason(
                        "value in doubt",
                        now.value().toPlainString() + " and " + before.value().toPlainString()
                                + " per cent: one looks like a fraction of one")
                : null;
    }

    /** Whether there is a number above nought and at most one, as a spreadsheet keeps a percentage. */
    public static boolean isAtMostOne(BigDecimal value) {
        return value != null && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /** Whether a number is at most one and its hundredfold is within half and twice the other. */
    private static boolean isOne(BigDecimal written, BigDecimal other, Unit unit) {
        if (unit != Unit.PERCENT || !isAtMostOne(written) || other == null || other.compareTo(BigDecimal.ONE) <= 0) {
            return false;
        }
        BigDecimal hundredfold = written.multiply(HUNDRED);
        return hundredfold.compareTo(other.multiply(HALF)) >= 0 && hundredfold.compareTo(other.multiply(TWICE)) <= 0;
    }

    /** Whether the numerator and the denominator give the value as it stands. */
    private static boolean isConfirmed(IndicatorValue value) {
        return value.numerator() != null
                && value.denominator() != null
                && value.denominator().signum() > 0
                && value.numerator()
                                .multiply(HUNDRED)
                                .divide(value.denominator(), MathContext.DECIMAL64)
                                .compareTo(value.value().multiply(TWICE))
                        <= 0;
    }
}
