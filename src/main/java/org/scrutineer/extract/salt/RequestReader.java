package org.scrutineer.extract.salt;

import java.util.List;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.SupportRequest;

/** {@code request}. */
final class RequestReader implements RowReader {

    private final LabelSet routeOfAccess;

    RequestReader(Labels labels) {
        routeOfAccess = labels.of("request", "route_of_access");
    }

    @Override
    public String table() {
        return "request";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        row.required("route_of_access");
        SupportRequest request = new SupportRequest(
                files.eventId(row, "request_id"),
                Dates.required(row, "request_date"),
                routeOfAccess.read(row, "route_of_access"),
                row.yes("previous_disregard_or_dpa"),
                List.of());
        files.add(files.person(row), request);
    }
}
