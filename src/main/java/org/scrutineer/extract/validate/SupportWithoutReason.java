package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;

/** Somebody in long-term support whose primary support reason nobody recorded. */
final class SupportWithoutReason implements CaseRule {

    @Override
    public String code() {
        return "L-REASON";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        if (file.person().supportReason().isEmpty()
                && file.longTerm().stream().anyMatch(support -> !support.temporary())) {
            findings.add(
                    this,
                    "person",
                    file.person().id(),
                    "primary_support_reason",
                    "nothing",
                    "a primary support reason, since the person has long-term support");
        }
    }
}
