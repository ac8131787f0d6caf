package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.ShortTermSupport;

/** Support that begins after the person died. */
final class SupportAfterDeath implements CaseRule {

    @Override
    public String code() {
        return "L-DEATH-SUPPORT";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        LocalDate died = file.person().died();
        if (died == null) {
            return;
        }
        for (LongTermSupport support : file.longTerm()) {
            if (support.start().isAfter(died)) {
                findings.add(
                        this,
                        support.table(),
                        support.id(),
                        "start_date",
                        "a start of " + support.start(),
                        "a day on or before the death, " + died);
            }
        }
        for (ShortTermSupport support : file.shortTerm()) {
            if (support.start().isAfter(died)) {
                findings.add(
                        this,
                        support.table(),
                        support.id(),
                        "start_date",
                        "a start of " + support.start(),
                        "a day on or before the death, " + died);
            }
        }
    }
}
