package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.performance.ReportingPeriod;

/**
 * One bar or dot.
 *
 * @param printed the value as it is written
 * @param share what part of a whole it is, as written, or empty
 * @param breakBefore why it cannot be compared with the points before it
 */
public record ChartPoint(
        ReportingPeriod period, BigDecimal value, String printed, String share, Optional<String> breakBefore) {

    /** A value that disclosure control withholds: its place in the chart is kept, without a bar. */
    static ChartPoint withheld(ReportingPeriod period, Optional<String> breakBefore) {
        return new ChartPoint(period, BigDecimal.ZERO, Symbol.CONFIDENTIAL.text(), "", breakBefore);
    }

    boolean isWithheld() {
        return printed.equals(Symbol.CONFIDENTIAL.text());
    }
}
