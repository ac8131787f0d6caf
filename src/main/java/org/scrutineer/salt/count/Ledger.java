package org.scrutineer.salt.count;

import java.util.Map;
import java.util.TreeMap;

/** What became of every fact: counted, or excluded with the rule. Kept per table of the contract. */
public final class Ledger {

    private final Map<String, Long> counted = new TreeMap<>();
    private final Map<String, Map<String, Long>> excluded = new TreeMap<>();

    void count(String table) {
        counted.merge(table, 1L, Long::sum);
    }

    void exclude(String table, String rule) {
        excluded.computeIfAbsent(table, name -> new TreeMap<>()).merge(rule, 1L, Long::sum);
    }

    void add(Ledger other) {
        other.counted.forEach((table, count) -> counted.merge(table, count, Long::sum));
        other.excluded.forEach((table, rules) -> rules.forEach((rule, count) -> excluded.computeIfAbsent(table, name -> new TreeMap<>()).merge(rule, count, Long::sum)));
    }

    /** Rows of a table that something counted rests on. */
    public long counted(String table) {
        return counted.getOrDefault(table, 0L);
    }

    /** Rows of a table that nothing counted rests on, by the code of the rule. */
    public Map<String, Long> excluded(String table) {
        return excluded.getOrDefault(table, Map.of());
    }

    /** Rows of a table that nothing counted rests on. */
    public long excludedInAll(String table) {
        return excluded(table).values().stream().mapToLong(Long::longValue).sum();
    }
}
