package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Age in whole years by birthday (salt-counting.md, For everybody). */
public final class Age {

    private Age() {
    }

    /** The age on a day; empty where the date of birth is not known. */
    public static Optional<Integer> on(LocalDate born, LocalDate day) {
        return born == null ? Optional.empty() : Optional.of((int) ChronoUnit.YEARS.between(born, day));
    }
}
