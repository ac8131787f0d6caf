package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The direction of the last periods together. Every pair of them is compared, the earlier with the later, at the
 * printed precision; where at least three of four pairs are better than worse, performance improved (Kendall's tau of
 * 0.5 or more). The bound is our choice, because with the four to eight quarters of a scrutiny paper it lets one
 * quarter stand out and still asks for more than chance gives most of the time.
 */
final class Trend {

    /** Fewer make no trend. */
    static final int FEWEST = 3;

    private Trend() {}

    /** @param values of one kind, in time */
    static Direction of(List<IndicatorValue> values, Indicator indicator) {
        int balance = 0;
        int pairs = 0;
        for (int later = 1; later < values.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pairs++;
                balance += Integer.signum(indicator
                        .polarity()
                        .compare(printed(values.get(later), indicator), printed(values.get(earlier), indicator)));
            }
        }
        return 2 * Math.abs(balance) >= pairs && balance != 0 ? Direction.of(balance) : Direction.SAME;
    }

    private static BigDecimal printed(IndicatorValue value, Indicator indicator) {
        return value.value().setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }
}
