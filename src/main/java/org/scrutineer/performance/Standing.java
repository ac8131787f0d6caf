package org.scrutineer.performance;

import org.scrutineer.salt.Period;

/**
 * The value by which a report judges a measure: that of the quarter, or the latest of the year.
 *
 * @param asked the report's quarter
 * @param value the value, or null where there is none this year
 * @param missing why there is none in the report's quarter; null where there is
 * @param settled whether that there is none is final: it is withheld, suppressed or not applicable
 */
record Standing(ReportingPeriod asked, IndicatorValue value, Reason missing, boolean settled) {

    static Standing of(Timeline timeline, Period period) {
        ReportingPeriod now = ReportingPeriod.of(period);
        if (timeline.several()) {
            return new Standing(now, null, Reason.of("several series"), true);
        }
        IndicatorValue exact = timeline.at(now).orElse(null);
        if (exact != null && exact.value() != null) {
            return new Standing(now, exact, null, false);
        }
        Reason why = why(exact);
        if (settles(exact)) {
            return new Standing(now, null, why, true);
        }
        if (period.quarter() == 4) {
            IndicatorValue year = timeline.at(ReportingPeriod.of(period.year())).orElse(null);
            if (year != null && (year.value() != null || settles(year))) {
                return new Standing(
                        now,
                        year.value() == null ? null : year,
                        year.value() == null ? why(year) : null,
                        year.value() == null);
            }
        }
        for (int quarter = period.quarter() - 1; quarter > 0; quarter--) {
            IndicatorValue value =
                    timeline.at(ReportingPeriod.of(period.quarter(quarter))).orElse(null);
            if (value != null && (value.value() != null || settles(value))) {
                return new Standing(now, value.value() == null ? null : value, why, value.value() == null);
            }
        }
        return new Standing(now, null, why, false);
    }

    private static boolean settles(IndicatorValue value) {
        return value != null && (value.confidential() || value.status().settles());
    }

    private static Reason why(IndicatorValue value) {
        if (value == null || value.status().missing().equals(Figures.NOT_SUPPLIED)) {
            return Reason.of(value != null && value.confidential() ? "withheld" : "no value yet");
        }
        return Reason.of(value.confidential() ? "withheld" : value.status().missing());
    }

    /** Whether the value is of an earlier quarter than the report's. */
    boolean late() {
        return value != null && missing != null;
    }
}
