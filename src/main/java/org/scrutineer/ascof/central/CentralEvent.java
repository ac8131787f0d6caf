package org.scrutineer.ascof.central;

import java.time.LocalDate;

/**
 * A service, or another event with an outcome.
 *
 * @param service   kind of service as in rules/cld/services.csv; empty for other events
 * @param component service component, lower case; may be empty
 * @param start     first day
 * @param end       last day; null while it goes on
 * @param outcome   event outcome as in rules/cld/outcomes.csv; may be empty
 */
public record CentralEvent(String service, String component, LocalDate start, LocalDate end, String outcome) {

    boolean openOn(LocalDate day) {
        return !start.isAfter(day) && (end == null || !end.isBefore(day));
    }
}
