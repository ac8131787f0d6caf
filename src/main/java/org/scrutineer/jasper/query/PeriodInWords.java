package org.scrutineer.jasper.query;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.scrutineer.salt.Period;

/** The days of a period in words. */
record PeriodInWords(Period period) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** {@code 1 April 2017 to 31 December 2017}. */
    String inTheYear() {
        return DAY.format(period.start()) + " to " + DAY.format(period.end());
    }

    /** {@code on 31 December 2017}. */
    String onTheLast() {
        return "on " + DAY.format(period.end());
    }
}
