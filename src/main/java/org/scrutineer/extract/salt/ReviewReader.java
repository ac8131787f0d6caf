package org.scrutineer.extract.salt;

import java.util.List;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.Review;

/** {@code review}. */
final class ReviewReader implements RowReader {

    private final LabelSet significantEvent;

    ReviewReader(Labels labels) {
        significantEvent = labels.of("review", "significant_event");
    }

    @Override
    public String table() {
        return "review";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        row.required("planned");
        Review review = new Review(
                files.eventId(row, "review_id"),
                Dates.required(row, "review_date"),
                row.yes("planned"),
                significantEvent.read(row, "significant_event"),
                List.of());
        files.add(files.person(row), review);
    }
}
