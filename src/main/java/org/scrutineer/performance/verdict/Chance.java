package org.scrutineer.performance.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.WilsonInterval;
import org.scrutineer.rules.Words;

/** Whether a difference is more than chance gives. */
public enum Chance {
    BEYOND,
    WITHIN,
    /** The counts behind the figures are not known. */
    UNKNOWN;

    private static final double Z = 1.959964;

    public String words() {
        return Words.english().of(this);
    }

    /**
     * Of two figures. Shares are compared by their 95% intervals (WILSON-1927, NEWCOMBE-1998); counts, and rates by the
     * counts behind them, as events that come by chance at an even rate: the difference of two is beyond chance where
     * it is more than 1.96 times the root of what is to be expected.
     *
     * @param exposure how long the later one took as a part of the earlier one's time: 0.75 for nine months against a
     *     year
     */
    static Chance of(IndicatorValue from, IndicatorValue to, Indicator indicator, double exposure) {
        if (from.assumed() || to.assumed()) {
            return UNKNOWN;
        }
        Optional<WilsonInterval> first = WilsonInterval.of(from, indicator);
        Optional<WilsonInterval> last = WilsonInterval.of(to, indicator);
        if (first.isPresent() && last.isPresent()) {
            return last.get().withinChanceOf(first.get()) ? WITHIN : BEYOND;
        }
        BigDecimal before = events(from, indicator);
        BigDecimal after = events(to, indicator);
        if (before == null || after == null || before.signum() < 0 || after.signum() < 0) {
            return UNKNOWN;
        }
        // Given both together, the later count is binomial with this share if the rate is even.
        double share = exposure / (1 + exposure);
        double all = before.doubleValue() + after.doubleValue();
        return Math.abs(after.doubleValue() - all * share) > Z * Math.sqrt(all * share * (1 - share)) ? BEYOND : WITHIN;
    }

    /** How many events a figure counts; null where that is not known. */
    private static BigDecimal events(IndicatorValue value, Indicator indicator) {
        Unit unit = value.unit().orElse(indicator.unit());
        return switch (unit) {
            case COUNT -> value.value();
            case RATE, RATE_PER_10_000, RATE_PER_1_000 -> value.numerator();
            default -> null;
        };
    }
}
