package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.layout.ReturnLayout;

/**
 * STS002b: what followed short-term support to maximise independence for people who were in long-term support when it
 * was decided.
 */
final class Sts002b implements Measure {

    private final Tables tables;

    Sts002b(ReturnLayout layout) {
        tables = new Tables(layout, "STS002b");
    }

    @Override
    public String code() {
        return "STS002b";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        for (ShortTermChain chain : person.chains()) {
            if (chain.first().requestId().isEmpty()) {
                count(person, chain, to);
            }
        }
    }

    private void count(PersonInPeriod person, ShortTermChain chain, Recorder to) {
        LocalDate start = chain.first().start();
        Optional<Integer> age = person.person().ageOn(start);
        if (age.isPresent() && age.get() < 18) {
            outside(Exclusion.UNDER_18, chain, to);
        } else if (!person.inLongTermSupportBefore(start)) {
            outside(Exclusion.NOT_EXISTING, chain, to);
        } else if (!chain.complete()) {
            outside(Exclusion.NOT_COMPLETE, chain, to);
        } else {
            SequelReading reading =
                    SequelReading.of(chain.last(), tables.get("1").columns(), person.lastDay(), person.settings());
            to.unused(Exclusion.NOT_A_SEQUEL, reading.strangers());
            to.unused(Exclusion.SEQUEL_NOT_KNOWN, reading.later());
            if (reading.chosen().isEmpty()) {
                boolean onlyStrangers =
                        !reading.strangers().isEmpty() && reading.later().isEmpty();
                outside(onlyStrangers ? Exclusion.NOT_A_SEQUEL : Exclusion.SEQUEL_NOT_KNOWN, chain, to);
            } else if (reading.known().isBefore(person.firstDay())) {
                outside(Exclusion.SEQUEL_EARLIER, chain, to);
            } else if (age.isEmpty()) {
                to.beside(code(), NotShown.NO_AGE, chain.last().id(), chain.last());
            } else {
                List<Fact> restsOn = ShortTermSequels.facts(chain);
                ShortTermSequels.byRoute(
                        tables.get("1"),
                        chain.first().route(),
                        false,
                        chain,
                        reading.chosen().get(),
                        restsOn,
                        to);
                ShortTermSequels.byReason(
                        tables.get("2", AgeBand.of(age.get())),
                        person.person().supportReason(),
                        chain,
                        reading.chosen().get(),
                        restsOn,
                        to);
            }
        }
    }

    private void outside(Exclusion reason, ShortTermChain chain, Recorder to) {
        to.outside(code(), reason, chain.last().id(), chain.last(), ShortTermSequels.facts(chain));
        to.unused(reason, chain.last().sequels());
    }
}
