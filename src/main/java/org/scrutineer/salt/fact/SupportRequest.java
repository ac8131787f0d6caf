package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A request for support.
 *
 * @param route route of access
 * @param previousDisregard previously had a 12-week disregard or a deferred payment agreement
 */
public record SupportRequest(String id, LocalDate date, String route, boolean previousDisregard, List<Sequel> sequels)
        implements Fact, Event {

    @Override
    public String table() {
        return "request";
    }

    @Override
    public String describe() {
        return "request of " + date + ", " + route + " (" + id + ")";
    }
}
