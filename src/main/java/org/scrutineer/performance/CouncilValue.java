package org.scrutineer.performance;

import java.math.BigDecimal;

/**
 * A council's, or the nation's, published value of an indicator in one year.
 *
 * @param council as printed
 * @param value or null where it was not published
 */
public record CouncilValue(String code, String council, ReportingPeriod year, BigDecimal value, String source) {}
