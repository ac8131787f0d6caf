package org.scrutineer.extract.salt;

import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.Sequel;

/** {@code sequel}: several rows for one event are normal, and the hierarchy picks one. */
final class SequelReader implements RowReader {

    private final LabelSet sequel;
    private final LabelSet setting;

    SequelReader(Labels labels) {
        sequel = labels.of("sequel", "sequel");
        setting = labels.of("sequel", "setting");
    }

    @Override
    public String table() {
        return "sequel";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        String id = row.required("event_id");
        int event = files.event(id);
        if (event < 0) {
            throw row.problem(
                    "event_id",
                    "K-EVENT",
                    "an event_id that no request, st_max or review has",
                    "the id of a row of request, st_max or review",
                    "Add the event, or correct the event_id; if the event is there, mend the fault reported for it.");
        }
        row.required("sequel");
        files.addSequel(
                event,
                new Sequel(
                        id,
                        sequel.read(row, "sequel"),
                        Dates.required(row, "known_date"),
                        setting.read(row, "setting")));
    }
}
