package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Review;

/** An unplanned review that names no significant event. */
final class UnplannedWithoutEvent implements CaseRule {

    @Override
    public String code() {
        return "L-EVENT";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        for (Review review : file.reviews()) {
            if (!review.planned() && review.significantEvent().isEmpty()) {
                findings.add(
                        this,
                        review.table(),
                        review.id(),
                        "significant_event",
                        "nothing",
                        "the significant event of an unplanned review");
            }
        }
    }
}
