package org.scrutineer.extract.validate;

import java.time.LocalDate;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.ShortTermSupport;

/** A sequel of ST-Max that has no end. */
final class SequelInProgress implements CaseRule {

    @Override
    public String code() {
        return "L-SEQUEL-OPEN";
    }

    @Override
    public void check(CaseFile file, LocalDate day, Findings findings) {
        for (ShortTermSupport support : file.shortTerm()) {
            if (support.end() == null && !support.sequels().isEmpty()) {
                findings.add(
                        this,
                        support.table(),
                        support.id(),
                        "end_date",
                        "a sequel, but no end",
                        "the day it ended, or no sequel yet");
            }
        }
    }
}
