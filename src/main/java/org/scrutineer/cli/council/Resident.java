package org.scrutineer.cli.council;

import java.time.LocalDate;

/**
 * A synthetic person while the council is being made: what the {@code person} table says of them, and what their later
 * story must respect.
 */
final class Resident {

    static final String YOUNGER = "18-64";
    static final String OLDER = "65+";

    final String id;
    final String band;
    final LocalDate born;
    final String gender;
    final String ethnicity;
    String reason;
    String carer = "";
    LocalDate died;
    String employment = "";
    String hours = "";
    String accommodation = "";
    boolean detained;
    /** The last day on which something is recorded; nobody dies or asks again before it. */
    LocalDate lastSeen = LocalDate.MIN;

    boolean inLongTermSupport;
    /** Whether long-term support is open on the last day of the period. */
    boolean open;
    /** The setting of their latest long-term support, or empty. */
    String setting = "";

    Resident(String id, String band, LocalDate born, String gender, String ethnicity, String reason) {
        this.id = id;
        this.band = band;
        this.born = born;
        this.gender = gender;
        this.ethnicity = ethnicity;
        this.reason = reason;
    }

    boolean older() {
        return band.equals(OLDER);
    }

    void seen(LocalDate day) {
        if (day.isAfter(lastSeen)) {
            lastSeen = day;
        }
    }
}
