package org.scrutineer.performance;

import java.time.LocalDate;
import java.util.Comparator;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;

/**
 * What a value is of: a whole financial year ({@code 2016-17}) or a year up to a quarter ({@code 2017-18 Q3}).
 *
 * @param year the financial year
 * @param quarter 1 to 4, or 0 for a whole-year figure
 */
public record ReportingPeriod(FinancialYear year, int quarter) implements Comparable<ReportingPeriod> {

    private static final Comparator<ReportingPeriod> IN_TIME = Comparator.comparing(ReportingPeriod::year)
            .thenComparing(period -> period.quarter == 0 ? 5 : period.quarter);

    /** A whole year. */
    public static ReportingPeriod of(FinancialYear year) {
        return new ReportingPeriod(year, 0);
    }

    public static ReportingPeriod of(Period period) {
        return new ReportingPeriod(period.year(), period.quarter());
    }

    /**
     * Reads {@code 2016-17} or {@code 2017-18 Q3}, however the year and the quarter are written, as long as there is
     * one reading.
     *
     * @throws IllegalArgumentException when the text is of another form
     */
    public static ReportingPeriod parse(String text) {
        if (Period.isQuarter(text)) {
            return of(Period.parse(text));
        }
        try {
            return of(FinancialYear.parse(text));
        } catch (IllegalArgumentException neither) {
            throw new IllegalArgumentException(
                    "a period is written like 2017-18 or 2017-18 Q3, found \"" + text + "\"", neither);
        }
    }

    /** The quarter before; quarter 1 follows quarter 4 of the year before. A whole year follows the year before. */
    public ReportingPeriod previous() {
        return quarter > 1
                ? new ReportingPeriod(year, quarter - 1)
                : new ReportingPeriod(year.previous(), quarter == 0 ? 0 : 4);
    }

    /** The same quarter of the year before, or the year before. */
    public ReportingPeriod yearBefore() {
        return new ReportingPeriod(year.previous(), quarter);
    }

    /** The day on which the quarter or the year ends. */
    public LocalDate lastDay() {
        return quarter == 0 ? year.lastDay() : new Period(year, quarter).end();
    }

    public boolean wholeYear() {
        return quarter == 0;
    }

    /** As scrutiny papers write it: {@code 2016/17} or {@code 2017/18 Q3}. */
    public String printed() {
        return toString().replace('-', '/');
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return wholeYear() ? year.toString() : year + " Q" + quarter;
    }
}
