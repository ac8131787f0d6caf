package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.util.Optional;

/** Age in whole years by birthday. */
public final class Age {

    private Age() {}

    /** The age on a day; empty where the date of birth is not known. */
    public static Optional<Integer> on(LocalDate born, LocalDate day) {
        return born == null ? Optional.empty() : Optional.of(years(born, day));
    }

    private static int years(LocalDate born, LocalDate day) {
        boolean birthdayToCome = day.getMonthValue() < born.getMonthValue()
                || (day.getMonthValue() == born.getMonthValue() && day.getDayOfMonth() < born.getDayOfMonth());
        return day.getYear() - born.getYear() - (birthdayToCome ? 1 : 0);
    }
}
