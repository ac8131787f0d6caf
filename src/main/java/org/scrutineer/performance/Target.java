package org.scrutineer.performance;

import java.math.BigDecimal;
import org.scrutineer.salt.FinancialYear;

/**
 * A year's target.
 *
 * @param code           of the indicator
 * @param year           the year it is for
 * @param value          the target, or null when it is in words
 * @param printed        as supplied
 * @param amberTolerance how far short of the target is still amber, in the indicator's own unit
 */
public record Target(String code, FinancialYear year, BigDecimal value, String printed, BigDecimal amberTolerance) {

    /** LEICESTER-2018-03, Appendix 3: "within 0.5%" is half a point of the measure's own unit. */
    public static final BigDecimal DEFAULT_TOLERANCE = new BigDecimal("0.5");
}
