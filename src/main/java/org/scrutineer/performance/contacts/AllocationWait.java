package org.scrutineer.performance.contacts;

import java.time.LocalDate;
import java.util.Map;

/**
 * Somebody whose case is to be allocated to a worker.
 *
 * @param allocated or null
 * @param ageGroup {@code 18-64}, {@code 65+} or empty
 * @param factors the rating of each factor that has one, by the factor's column
 */
public record AllocationWait(
        String id, LocalDate since, LocalDate allocated, String ageGroup, Map<String, String> factors) {

    public AllocationWait {
        factors = Map.copyOf(factors);
    }

    /** Whether somebody is on the list at the end of a day. */
    public boolean waitsOn(LocalDate day) {
        return !since.isAfter(day) && (allocated == null || allocated.isAfter(day));
    }
}
