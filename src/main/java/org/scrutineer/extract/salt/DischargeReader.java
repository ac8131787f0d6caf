package org.scrutineer.extract.salt;

import java.util.Optional;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.fact.HospitalDischarge;

/** {@code hospital_discharge}. */
final class DischargeReader implements RowReader {

    @Override
    public String table() {
        return "hospital_discharge";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        String atHome = row.text("at_home_after_91_days");
        files.add(
                files.person(row),
                new HospitalDischarge(
                        files.dischargeId(row),
                        Dates.required(row, "discharge_date"),
                        Dates.read(row, "reablement_start_date"),
                        atHome.isEmpty() ? Optional.empty() : Optional.of(row.yes("at_home_after_91_days"))));
    }
}
