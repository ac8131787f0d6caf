package org.scrutineer.salt.count;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What became of every fact: counted, or excluded with the rule. Kept per table of the contract. */
public final class Ledger {

    /** How often, for the millions of times that something is said of the same few tables. */
    private static final class Times {
        private long times;

        private void add(long more) {
            times += more;
        }
    }

    private final Map<String, Times> counted = new HashMap<>();
    private final Map<String, Map<String, Times>> excluded = new HashMap<>();

    void count(String table) {
        count(table, 1);
    }

    private void count(String table, long more) {
        counted.computeIfAbsent(table, name -> new Times()).add(more);
    }

    void exclude(String table, String rule) {
        exclude(table, rule, 1);
    }

    private void exclude(String table, String rule, long more) {
        excluded.computeIfAbsent(table, name -> new HashMap<>())
                .computeIfAbsent(rule, name -> new Times())
                .add(more);
    }

    void add(Ledger other) {
        other.counted.forEach((table, count) -> count(table, count.times));
        other.excluded.forEach((table, rules) -> rules.forEach((rule, count) -> exclude(table, rule, count.times)));
    }

    /** Rows of a table that something counted rests on. */
    public long counted(String table) {
        return counted.containsKey(table) ? counted.get(table).times : 0;
    }

    /** Rows of a table that nothing counted rests on, by the code of the rule. */
    public Map<String, Long> excluded(String table) {
        Map<String, Long> rules = new TreeMap<>();
        excluded.getOrDefault(table, Map.of()).forEach((rule, count) -> rules.put(rule, count.times));
        return rules;
    }

    /** Rows of a table that nothing counted rests on. */
    public long excludedInAll(String table) {
        return excluded(table).values().stream().mapToLong(Long::longValue).sum();
    }
}
