package org.scrutineer.extract.cld;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;

/** What the rules noticed: people with conflicts, and what could not be classified. Personal data. */
final class Findings {

    private final Map<String, Set<String>> people = new TreeMap<>();
    private final Map<String, Long> unable = new TreeMap<>();

    void conflict(String person, Rule rule) {
        people.computeIfAbsent(person, id -> new TreeSet<>()).add(rule.title());
    }

    /** @param where the measure that lacks it */
    void unable(String person, String where, Rule rule) {
        conflict(person, rule);
        unable.merge(where + ": " + rule.title(), 1L, Long::sum);
    }

    Map<String, Set<String>> people() {
        return people;
    }

    Map<String, Long> unable() {
        return unable;
    }
}
