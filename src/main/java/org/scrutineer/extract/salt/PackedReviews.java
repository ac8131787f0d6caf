package org.scrutineer.extract.salt;

import java.util.List;
import org.scrutineer.salt.fact.Review;

/** Reviews in little memory. */
final class PackedReviews {

    private static final int EVENT = Chains.OWN;
    private static final int DATE = EVENT + 1;
    private static final int PLANNED = DATE + 1;
    private static final int SIGNIFICANT_EVENT = PLANNED + 1;
    private static final int WIDTH = SIGNIFICANT_EVENT;

    private final PackedEvents events;
    private final Chains chains = new Chains(WIDTH);
    private final NumberRows rows = chains.rows();
    private final DayNumbers days = new DayNumbers();
    private final Numbered<String> significantEvents = new Numbered<>();

    PackedReviews(PackedEvents events) {
        this.events = events;
    }

    void add(int person, Review review) {
        int row = chains.add(person);
        rows.set(row, EVENT, events.add(review.id()));
        rows.set(row, DATE, days.number(review.date()));
        rows.set(row, PLANNED, review.planned() ? 1 : 0);
        rows.set(row, SIGNIFICANT_EVENT, significantEvents.of(review.significantEvent()));
    }

    List<Review> of(int person) {
        return chains.of(person, row -> {
            int event = rows.get(row, EVENT);
            String id = events.id(event);
            return new Review(
                    id,
                    days.of(rows.get(row, DATE)),
                    rows.get(row, PLANNED) == 1,
                    significantEvents.at(rows.get(row, SIGNIFICANT_EVENT)),
                    events.sequels().of(event, id));
        });
    }
}
