package org.scrutineer.extract.cld;

import java.time.LocalDate;

/** One event row, its codes read. What becomes of it is kept with it, so that no row can be lost. */
final class CldEvent {

    long row;
    String nhs;
    String localId;
    String la;
    String client;
    String type;
    String reference;
    LocalDate start;
    LocalDate end;
    LocalDate submittedEnd;
    LocalDate born;
    LocalDate died;
    String gender;
    String ethnicity;
    String reason;
    String accommodation;
    String employment;
    String unpaidCarer;
    String outcome;
    String route;
    String service;
    String component;
    String mechanism;
    String reviewReason;
    String reviewMethod;
    /** Why nothing rests on it; null once something does. */
    Rule excluded = Evidence.RULE;

    void count() {
        excluded = null;
    }

    boolean isService() {
        return type.equals("Service");
    }

    /** Whether it went on at a day. */
    boolean openOn(LocalDate day) {
        return !start.isAfter(day) && (end == null || !end.isBefore(day));
    }

    /** An order that does not depend on that of the rows. */
    String order() {
        return String.join("|", start.toString(), String.valueOf(end), type, client, service, mechanism, component, outcome, route, reviewReason, reviewMethod, reference, reason, accommodation,
                employment, unpaidCarer, gender, ethnicity, String.valueOf(born), String.valueOf(died), localId, nhs);
    }
}
