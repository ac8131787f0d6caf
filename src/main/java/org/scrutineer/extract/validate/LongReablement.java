package org.scrutineer.extract.validate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.ShortTermSupport;

/** ST-Max of more than six weeks, ended or still in progress; both its first and its last day count. */
final class LongReablement implements CaseRule {

    private static final int DAYS = ValidationRules.of("L-REABLEMENT").limit();

    @Override
    public String code() {
        return "L-REABLEMENT";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        for (ShortTermSupport support : file.shortTerm()) {
            long days = ChronoUnit.DAYS.between(support.start(), support.end() == null ? day : support.end()) + 1;
            if (days > DAYS) {
                findings.add(
                        this,
                        support.table(),
                        support.id(),
                        "end_date",
                        days + " days" + (support.end() == null ? " and no end" : ""),
                        "up to " + DAYS + " days");
            }
        }
    }
}
