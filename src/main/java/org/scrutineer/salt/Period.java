package org.scrutineer.salt;

import java.time.LocalDate;

/**
 * The part of a financial year that a return covers: 1 April to the last day of a quarter. Quarter 4 is the whole year.
 *
 * @param year the financial year
 * @param quarter 1 to 4
 */
public record Period(FinancialYear year, int quarter) {

    public Period {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a quarter is 1, 2, 3 or 4, found " + quarter);
        }
    }

    public static Period of(String year, int quarter) {
        return new Period(FinancialYear.parse(year), quarter);
    }

    /** The quarter that a day is in. */
    public static Period containing(LocalDate day) {
        int startYear = day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
        return new Period(new FinancialYear(startYear), (day.getMonthValue() + 8) % 12 / 3 + 1);
    }

    /**
     * Reads {@code 2017-18 Q3}, and what else means it: {@code 2017/18 Q3}, {@code Q3 2017-18}, {@code 2017-2018
     * quarter 3}.
     *
     * @throws IllegalArgumentException when the text is of another form
     */
    public static Period parse(String text) {
        return WrittenPeriod.read(text)
                .filter(written -> written.quarter() > 0)
                .map(written -> new Period(written.year(), written.quarter()))
                .orElseThrow(() ->
                        new IllegalArgumentException("a period is written like 2017-18 Q3, found \"" + text + "\""));
    }

    /** Whether a text names a quarter, and so not a whole year. */
    public static boolean isQuarter(String text) {
        return WrittenPeriod.read(text).filter(written -> written.quarter() > 0).isPresent();
    }

    /** The first day counted: 1 April. */
    public LocalDate start() {
        return year.firstDay();
    }

    /** The last day counted, and the day of a snapshot: 30 June, 30 September, 31 December or 31 March. */
    public LocalDate end() {
        return year.firstDay().plusMonths(3L * quarter).minusDays(1);
    }

    /** The same year's earlier or later quarter. */
    public Period quarter(int other) {
        return new Period(year, other);
    }

    @Override
    public String toString() {
        return year + " Q" + quarter;
    }
}
