package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;

/** A request, review or discharge after the person died. */
final class EventAfterDeath implements CaseRule {

    @Override
    public String code() {
        return "L-DEATH-EVENT";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        file.requests()
                .forEach(request ->
                        check(file, findings, request.table(), request.id(), "request_date", request.date()));
        file.reviews()
                .forEach(review -> check(file, findings, review.table(), review.id(), "review_date", review.date()));
        file.discharges()
                .forEach(discharge ->
                        check(file, findings, discharge.table(), discharge.id(), "discharge_date", discharge.date()));
    }

    private void check(CaseFile file, Findings findings, String table, String id, String field, LocalDate date) {
        LocalDate died = file.person().died();
        if (died != null && date.isAfter(died)) {
            findings.add(this, table, id, field, "the day " + date, "a day on or before the death, " + died);
        }
    }
}
