package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.scrutineer.salt.FinancialYear;

/**
 * The target of a year, or of a year to a quarter.
 *
 * @param code of the indicator
 * @param period the year it is for; a quarter where it is what should be reached by then
 * @param value the target, or null when it is in words
 * @param printed as supplied
 * @param statedTolerance how far short of the target is still amber, as supplied with the target; or null
 * @param floor the worst value that is still amber, or null
 */
public record Target(
        String code,
        ReportingPeriod period,
        BigDecimal value,
        String printed,
        BigDecimal statedTolerance,
        BigDecimal floor) {

    /**
     * Half a point of the measure's own unit: what "within 0.5%" means where a council states no tolerance
     * (LEICESTER-2018-03, Appendix 3).
     */
    public static final BigDecimal DEFAULT_TOLERANCE = new BigDecimal("0.5");

    private static final Pattern NO_TARGET = Pattern.compile("(?i)n/?a|not applicable|none|no target|[-–—]?");

    /** How far short of the target is still amber, in the indicator's own unit. */
    public BigDecimal amberTolerance() {
        return statedTolerance == null ? DEFAULT_TOLERANCE : statedTolerance;
    }

    public FinancialYear year() {
        return period.year();
    }

    /** Whether what is supplied in the target's place says that there is none. */
    public boolean saysNone() {
        return value == null && NO_TARGET.matcher(printed.strip()).matches();
    }
}
