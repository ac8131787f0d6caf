package org.scrutineer.extract.salt;

import java.time.LocalDate;
import java.util.List;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.ShortTermSupport;

/** {@code st_max}. */
final class ShortTermReader implements RowReader {

    private final LabelSet routeOfAccess;

    ShortTermReader(Labels labels) {
        routeOfAccess = labels.of("st_max", "route_of_access");
    }

    @Override
    public String table() {
        return "st_max";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        LocalDate start = Dates.required(row, "start_date");
        String request = row.text("request_id");
        int person = files.person(row);
        if (!request.isEmpty() && !files.hasRequest(person, request)) {
            throw row.problem(
                    "request_id",
                    "K-EVENT",
                    "a request_id that is not a request of this person",
                    "the request_id of a row of request with the same person_id, or blank",
                    "Correct the request_id; leave it blank for a client already in long-term support.");
        }
        ShortTermSupport period = new ShortTermSupport(
                files.eventId(row, "st_max_id"),
                request,
                routeOfAccess.read(row, "route_of_access"),
                start,
                Dates.end(row, "end_date", start),
                List.of());
        files.add(person, period);
    }
}
