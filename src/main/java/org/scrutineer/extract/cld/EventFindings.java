package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.extract.contract.Problem;

/** People whose events conflict, and events that could not be classified. Personal data. */
final class EventFindings {

    private final Map<String, Set<RuleDecision>> people = new TreeMap<>();
    private final Map<String, Long> unable = new TreeMap<>();
    private final List<Problem> odd = new ArrayList<>();

    /** @param where the measures it concerns, by the beginning of their name; empty for all */
    void conflict(String person, String where, Rule rule) {
        people.computeIfAbsent(person, id -> new TreeSet<>()).add(new RuleDecision(where, rule.title()));
    }

    /**
     * Something in a row that is used but should be looked at; the rule of validation of that code tells why and how to
     * mend it.
     */
    void odd(CldEvent event, String field, String code, String found, String expected) {
        odd.add(new Problem(event.file, event.row, field, code, found, expected, ""));
    }

    /** Adds what was found of other people. */
    void add(EventFindings others) {
        others.people.forEach((person, noticed) -> people.merge(person, noticed, (one, other) -> {
            one.addAll(other);
            return one;
        }));
        others.unable.forEach((what, count) -> unable.merge(what, count, Long::sum));
        odd.addAll(others.odd);
    }

    List<Problem> odd() {
        return odd;
    }

    /** @param where the measure that lacks it */
    void unable(String person, String where, Rule rule) {
        conflict(person, where, rule);
        unable.merge(where + ": " + rule.title(), 1L, Long::sum);
    }

    Map<String, Set<RuleDecision>> people() {
        return people;
    }

    Map<String, Long> unable() {
        return unable;
    }
}
