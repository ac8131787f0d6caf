package org.scrutineer.extract.salt;

import java.util.List;
import org.scrutineer.salt.fact.SupportRequest;

/** Requests for support in little memory. */
final class PackedRequests {

    private static final int EVENT = Chains.OWN;
    private static final int DATE = EVENT + 1;
    private static final int ROUTE = DATE + 1;
    private static final int PREVIOUS_DISREGARD = ROUTE + 1;
    private static final int WIDTH = PREVIOUS_DISREGARD;

    private final PackedEvents events;
    private final Chains chains = new Chains(WIDTH);
    private final NumberRows rows = chains.rows();
    private final DayNumbers days = new DayNumbers();
    private final Numbered<String> routes = new Numbered<>();

    PackedRequests(PackedEvents events) {
        this.events = events;
    }

    void add(int person, SupportRequest request) {
        int row = chains.add(person);
        rows.set(row, EVENT, events.add(request.id()));
        rows.set(row, DATE, days.number(request.date()));
        rows.set(row, ROUTE, routes.of(request.route()));
        rows.set(row, PREVIOUS_DISREGARD, request.previousDisregard() ? 1 : 0);
    }

    /** Whether a person has the request of an identifier. */
    boolean has(int person, String id) {
        int event = events.place(id);
        return event >= 0 && chains.of(person, row -> rows.get(row, EVENT)).contains(event);
    }

    List<SupportRequest> of(int person) {
        return chains.of(person, row -> {
            int event = rows.get(row, EVENT);
            String id = events.id(event);
            return new SupportRequest(
                    id,
                    days.of(rows.get(row, DATE)),
                    routes.at(rows.get(row, ROUTE)),
                    rows.get(row, PREVIOUS_DISREGARD) == 1,
                    events.sequels().of(event, id));
        });
    }
}
