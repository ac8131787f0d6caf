package org.scrutineer.salt.measure;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.ReturnLayout;

/** LTS001c: those of LTS001b who have been in long-term support for 12 months or more without a break. */
final class Lts001c implements Measure {

    private final Tables tables;

    Lts001c(ReturnLayout layout) {
        tables = new Tables(layout, "LTS001c");
    }

    @Override
    public String code() {
        return "LTS001c";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        Optional<Chosen<LongTermSupport>> setting = person.onLastDay();
        if (setting.isEmpty()) {
            return;
        }
        List<LongTermSupport> twelveMonths = person.twelveMonths();
        if (twelveMonths.isEmpty()) {
            to.outside(
                    code(),
                    Exclusion.UNDER_12_MONTHS,
                    "",
                    setting.get().winner(),
                    setting.get().beaten());
        } else {
            // By the published code a row that is not part of the unbroken support does not place the person.
            boolean rowBefore = person.settings().is("lts001c.chain", "row before");
            Chosen<LongTermSupport> placed =
                    rowBefore ? person.onLastDay(twelveMonths).orElseThrow() : setting.get();
            LongTermPlace.byReason(tables, "1", person, placed, twelveMonths, to);
        }
    }
}
