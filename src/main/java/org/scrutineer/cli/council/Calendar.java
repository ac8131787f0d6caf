package org.scrutineer.cli.council;

import java.time.LocalDate;
import org.scrutineer.salt.Period;

/** The days of the demo council: it lives in 2017-18 and is counted to quarter 3. */
public final class Calendar {

    /** The period that the council is calibrated for. */
    public static final Period PERIOD = Period.of("2017-18", 3);

    static final LocalDate START = PERIOD.start();
    static final LocalDate END = PERIOD.end();
    static final LocalDate YEAR_BEFORE = START.minusYears(1);
    /** Support that began on this day or before has lasted twelve months on the last day. */
    static final LocalDate TWELVE_MONTHS = END.minusYears(1);

    private Calendar() {}

    static LocalDate notAfterTheEnd(LocalDate day) {
        return day.isAfter(END) ? END : day;
    }
}
