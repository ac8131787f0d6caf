package org.scrutineer.extract.salt;

import java.time.LocalDate;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.CarerSupport;

/** {@code carer}: a row per kind of support; a carer may have several. */
final class CarerReader implements RowReader {

    private final LabelSet supportType;
    private final LabelSet assessments;

    CarerReader(Labels labels) {
        supportType = labels.of("carer", "support_type");
        assessments = labels.of("carer", "assessed");
    }

    @Override
    public String table() {
        return "carer";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        String id = row.required("carer_id");
        LocalDate start = Dates.required(row, "start_date");
        LocalDate born = Dates.read(row, "date_of_birth");
        LocalDate known = files.carerBorn(id);
        if (born != null && known != null && !born.equals(known)) {
            throw row.problem(
                    "date_of_birth",
                    "K-CARER",
                    Row.quoted(row.text("date_of_birth")),
                    "the date of birth of the carer's other rows",
                    "Give a carer the same date of birth in every row.");
        }
        row.required("support_type");
        String type = supportType.read(row, "support_type");
        String assessed = assessments.read(row, "assessed");
        files.carer(id, born, new CarerSupport(id, type, start, Dates.end(row, "end_date", start), assessed));
    }
}
