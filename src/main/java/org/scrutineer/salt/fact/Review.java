package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A review of long-term support.
 *
 * @param significantEvent what brought an unplanned review about; empty where not recorded
 */
public record Review(String id, LocalDate date, boolean planned, String significantEvent, List<Sequel> sequels)
        implements Fact, Event {

    @Override
    public String table() {
        return "review";
    }

    @Override
    public String describe() {
        return (planned ? "planned" : "unplanned") + " review of " + date
                + (significantEvent.isEmpty() ? "" : ", " + significantEvent) + " (" + id + ")";
    }
}
