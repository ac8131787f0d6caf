package org.scrutineer.performance.contacts;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * A contact or referral about a person with care and support needs.
 *
 * @param person whom it is about; empty when that is not known
 * @param received day and time by the clock in England
 * @param acted when it was acted on, or null
 * @param steps what it led to, as {@code rules/contacts/steps.csv} names them
 */
public record Contact(String id, String person, LocalDateTime received, LocalDateTime acted, Set<String> steps) {

    public Contact {
        steps = Set.copyOf(steps);
    }
}
