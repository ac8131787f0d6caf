package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Event;
import org.scrutineer.salt.fact.Sequel;

/** A sequel that was known before what it follows. */
final class SequelBeforeEvent implements CaseRule {

    @Override
    public String code() {
        return "L-SEQUEL-EARLY";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        file.requests().forEach(request -> check(request, request.date(), findings));
        file.shortTerm().forEach(support -> check(support, support.start(), findings));
        file.reviews().forEach(review -> check(review, review.date(), findings));
    }

    private void check(Event event, LocalDate began, Findings findings) {
        for (Sequel sequel : event.sequels()) {
            if (sequel.known().isBefore(began)) {
                findings.add(
                        this,
                        "sequel",
                        WatchedSource.sequelKey(event.id(), sequel.known()),
                        "known_date",
                        "known on " + sequel.known(),
                        "a day on or after " + began);
            }
        }
    }
}
