package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutineer.performance.ReportingPeriod;

/**
 * One bar or dot.
 *
 * @param printed     the value as it is written
 * @param share       what part of a whole it is, as written, or empty
 * @param breakBefore why it cannot be compared with the points before it
 */
public record ChartPoint(ReportingPeriod period, BigDecimal value, String printed, String share, Optional<String> breakBefore) {
}
