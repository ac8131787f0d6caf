package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A period of short-term support to maximise independence (ST-Max).
 *
 * @param requestId the request it answers; empty for a client already in long-term support
 * @param route route of access, used where there is no request
 * @param end null while it is in progress
 */
public record ShortTermSupport(
        String id, String requestId, String route, LocalDate start, LocalDate end, List<Sequel> sequels)
        implements Fact, Event {

    @Override
    public String table() {
        return "st_max";
    }

    @Override
    public String describe() {
        return "ST-Max " + start + " to " + (end == null ? "in progress" : end) + " (" + id + ")";
    }
}
