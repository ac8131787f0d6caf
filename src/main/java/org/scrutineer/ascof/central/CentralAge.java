package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Ages as the method counts them: days divided by 365.25, rounded down. */
final class CentralAge {

    private static final double YEAR = 365.25;
    static final int ADULT = 18;
    static final int OLDER = 65;

    private CentralAge() {}

    static int on(LocalDate born, LocalDate day) {
        return (int) Math.max(0, Math.floor(ChronoUnit.DAYS.between(born, day) / YEAR));
    }

    /** The band of an age; empty under 18. An age that is not known (-1) is in a band of its own. */
    static String band(int age) {
        if (age == -1) {
            return Groups.UNKNOWN;
        }
        return age < ADULT ? "" : age < OLDER ? Groups.YOUNGER : Groups.OLDER;
    }
}
