package org.scrutineer.performance.contacts;

import java.time.LocalDate;
import java.util.Set;

/**
 * Urgent or interim support that was given before an assessment or a review.
 *
 * @param recorded which of the things of {@code rules/contacts/urgent-record.csv} its record holds, by their columns
 */
public record UrgentSupport(String id, LocalDate start, Set<String> recorded) {

    public UrgentSupport {
        recorded = Set.copyOf(recorded);
    }
}
