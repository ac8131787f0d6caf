package org.scrutineer.performance;

import java.math.RoundingMode;

/**
 * Direction of travel between two values at the printed precision: any difference is a movement, equal is no significant
 * change. This is the reading that gives the tallies the 2017/18 paper prints (LEICESTER-2018-03, Appendix 3; marked
 * there as inferred).
 */
public final class DirectionRule {

    private DirectionRule() {
    }

    /** The direction from an earlier value to a later one; none when either is missing. */
    public static Direction between(IndicatorValue earlier, IndicatorValue later, Indicator indicator) {
        if (earlier == null || later == null || earlier.value() == null || later.value() == null || indicator.polarity() == Polarity.NONE) {
            return Direction.NONE;
        }
        return Direction.of(indicator.polarity().compare(later.value().setScale(indicator.decimals(), RoundingMode.HALF_UP),
                earlier.value().setScale(indicator.decimals(), RoundingMode.HALF_UP)));
    }
}
