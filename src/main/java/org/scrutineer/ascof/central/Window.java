package org.scrutineer.ascof.central;

import java.time.LocalDate;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;

/**
 * The days that are counted.
 *
 * @param label as ascof-central.csv names them: a framework year, or the twelve months to a day
 * @param year the framework year whose definitions and populations hold
 */
public record Window(String label, FinancialYear year, LocalDate first, LocalDate last) {

    /** From 1 April to the last day of a quarter. */
    public static Window of(Period period) {
        return new Window(period.year().toString(), period.year(), period.start(), period.end());
    }

    /** The twelve months to the last day of a quarter. */
    public static Window rolling(Period period) {
        return new Window(
                "12 months to " + period.end(),
                period.year(),
                period.end().plusDays(1).minusYears(1),
                period.end());
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
