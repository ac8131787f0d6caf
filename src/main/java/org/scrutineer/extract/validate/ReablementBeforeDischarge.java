package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.HospitalDischarge;

/** Reablement that begins while the person is still in hospital. */
final class ReablementBeforeDischarge implements CaseRule {

    @Override
    public String code() {
        return "L-DISCHARGE";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        for (HospitalDischarge discharge : file.discharges()) {
            if (discharge.reablementStart() != null
                    && discharge.reablementStart().isBefore(discharge.date())) {
                findings.add(
                        this,
                        discharge.table(),
                        discharge.id(),
                        "reablement_start_date",
                        "a start of " + discharge.reablementStart(),
                        "a day on or after the discharge, " + discharge.date());
            }
        }
    }
}
