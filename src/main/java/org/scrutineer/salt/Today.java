package org.scrutineer.salt;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the councils are, whatever time zone a server is set to. */
public final class Today {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Today() {}

    /** Today's date in England. */
    public static LocalDate inEngland() {
        return LocalDate.now(ENGLAND);
    }
}
