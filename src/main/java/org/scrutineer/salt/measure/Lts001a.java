package org.scrutineer.salt.measure;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.ReturnLayout;

/**
 * LTS001a: everyone in long-term support at any time in the period, once, by primary support reason and the first
 * setting that applies.
 */
final class Lts001a implements Measure {

    private final Tables tables;

    Lts001a(ReturnLayout layout) {
        tables = new Tables(layout, "LTS001a");
    }

    @Override
    public String code() {
        return "LTS001a";
    }

    @Override
    public void count(PersonInPeriod person, Recorder to) {
        if (person.file().longTerm().isEmpty()) {
            return;
        }
        Optional<Chosen<LongTermSupport>> setting = person.duringPeriod();
        to.unused(Exclusion.TEMPORARY_ONLY, person.temporary());
        if (setting.isEmpty()) {
            boolean later =
                    person.longTerm().stream().anyMatch(row -> row.start().isAfter(person.lastDay()));
            to.outside(
                    code(),
                    person.longTerm().isEmpty()
                            ? Exclusion.TEMPORARY_ONLY
                            : later ? Exclusion.STARTS_AFTER : Exclusion.ENDED_BEFORE,
                    "",
                    person.longTerm().isEmpty()
                            ? person.temporary().get(0)
                            : person.longTerm().get(0),
                    person.longTerm());
            return;
        }
        LongTermPlace.byReason(tables, "1", person, setting.get(), List.of(), to);
        person.longTerm()
                .forEach(row -> to.unused(
                        row.start().isAfter(person.lastDay()) ? Exclusion.STARTS_AFTER : Exclusion.ENDED_BEFORE,
                        List.of(row)));
    }
}
