package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.ShortTermSupport;

/**
 * Periods of short-term support to maximise independence that follow each other: one period followed by another is not
 * complete, so all of them together have one sequel (SALT-STS002a-2021: Short term support followed by Short term
 * support).
 *
 * @param provisions in order of their start
 * @param complete whether the last one has ended
 */
record ShortTermChain(List<ShortTermSupport> provisions, boolean complete) {

    ShortTermSupport first() {
        return provisions.get(0);
    }

    ShortTermSupport last() {
        return provisions.get(provisions.size() - 1);
    }

    /** Each period by itself: the source has put together what is one. */
    static List<ShortTermChain> each(Person person, List<ShortTermSupport> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(ShortTermSupport::start).thenComparing(ShortTermSupport::id))
                .map(period -> chain(person, List.of(period)))
                .toList();
    }

    /** The chains of one person: a period joins when it starts no later than a day after the end so far. */
    static List<ShortTermChain> of(Person person, List<ShortTermSupport> periods) {
        List<ShortTermSupport> ordered = new ArrayList<>(periods);
        ordered.sort(Comparator.comparing(ShortTermSupport::start)
                .thenComparing(period -> endOrForever(person, period))
                .thenComparing(ShortTermSupport::id));
        List<ShortTermChain> chains = new ArrayList<>();
        List<ShortTermSupport> chain = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (ShortTermSupport period : ordered) {
            if (!chain.isEmpty()
                    && end.isBefore(LocalDate.MAX)
                    && period.start().isAfter(end.plusDays(1))) {
                chains.add(chain(person, chain));
                chain = new ArrayList<>();
                end = LocalDate.MIN;
            }
            chain.add(period);
            LocalDate periodEnd = endOrForever(person, period);
            end = periodEnd.isAfter(end) ? periodEnd : end;
        }
        if (!chain.isEmpty()) {
            chains.add(chain(person, chain));
        }
        return chains;
    }

    private static ShortTermChain chain(Person person, List<ShortTermSupport> periods) {
        return new ShortTermChain(
                List.copyOf(periods),
                person.cutBack(periods.get(periods.size() - 1).end()) != null);
    }

    private static LocalDate endOrForever(Person person, ShortTermSupport period) {
        LocalDate end = person.cutBack(period.end());
        return end == null ? LocalDate.MAX : end;
    }
}
