package org.scrutineer.extract.salt;

import java.util.List;
import org.scrutineer.salt.fact.ShortTermSupport;

/** Periods of short-term support to maximise independence, in little memory. */
final class PackedShortTerm {

    private static final int EVENT = Chains.OWN;
    /** The event that is the request it answers, and one; 0 where there is none. */
    private static final int REQUEST = EVENT + 1;

    private static final int ROUTE = REQUEST + 1;
    private static final int START = ROUTE + 1;
    private static final int END = START + 1;
    private static final int WIDTH = END;

    private final PackedEvents events;
    private final Chains chains = new Chains(WIDTH);
    private final NumberRows rows = chains.rows();
    private final DayNumbers days = new DayNumbers();
    private final Numbered<String> routes = new Numbered<>();

    PackedShortTerm(PackedEvents events) {
        this.events = events;
    }

    /** @param period its request, if it names one, is an event already */
    void add(int person, ShortTermSupport period) {
        int row = chains.add(person);
        rows.set(row, EVENT, events.add(period.id()));
        rows.set(row, REQUEST, period.requestId().isEmpty() ? 0 : events.place(period.requestId()) + 1);
        rows.set(row, ROUTE, routes.of(period.route()));
        rows.set(row, START, days.number(period.start()));
        rows.set(row, END, days.number(period.end()));
    }

    List<ShortTermSupport> of(int person) {
        return chains.of(person, row -> {
            int event = rows.get(row, EVENT);
            int request = rows.get(row, REQUEST);
            String id = events.id(event);
            return new ShortTermSupport(
                    id,
                    request == 0 ? "" : events.id(request - 1),
                    routes.at(rows.get(row, ROUTE)),
                    days.of(rows.get(row, START)),
                    days.of(rows.get(row, END)),
                    events.sequels().of(event, id));
        });
    }
}
