package org.scrutineer.performance;

import java.time.LocalDate;

/**
 * What a head of service says about a value.
 *
 * @param kind {@code DATA}, {@code REVIEW}, {@code ACTION} or {@code COMMENT}
 * @param owner who will do it, as a role; or empty
 * @param due the day by which it is to be done; or null
 */
public record Commentary(String code, ReportingPeriod period, String kind, String text, String owner, LocalDate due) {

    /** A remark of which nobody says who does it and by when. */
    public Commentary(String code, ReportingPeriod period, String kind, String text) {
        this(code, period, kind, text, "", null);
    }
}
