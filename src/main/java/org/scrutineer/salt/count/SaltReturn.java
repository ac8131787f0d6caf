package org.scrutineer.salt.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * A counted return: every table that was supplied, what stands beside the tables, and what became of every row. Returns
 * of different people can be added.
 */
public final class SaltReturn {

    private final RuleSet rules;
    private final Period period;
    private final Set<String> supplied;
    private final CountTable[] tables;
    private final Set<String> measures = new HashSet<>();
    private final Map<OutsideTable, Integer> beside = new HashMap<>();
    private final Map<String, List<PersonFinding>> findings = new TreeMap<>();
    private final Ledger ledger = new Ledger();

    /**
     * An empty return.
     *
     * @param rules those of the period's year
     * @param supplied the contract's tables that the council supplied
     */
    public SaltReturn(RuleSet rules, Period period, Settings settings, Set<String> supplied) {
        this.rules = rules;
        this.period = period;
        this.supplied = supplied;
        List<TableLayout> layouts = rules.layout().tables();
        this.tables = new CountTable[layouts.size()];
        for (TableLayout layout : layouts) {
            if (supplied.containsAll(layout.needs())
                    && !(settings.is("lts001b.tables.3", "left out")
                            && layout.measure().equals("LTS001b")
                            && layout.table().startsWith("3"))) {
                CountTable table = new CountTable(layout);
                if (settings.is("council.prison", "none")) {
                    table.leavePrisonBlank();
                }
                if (!supplied.contains("long_term_support")) {
                    table.leaveAlsoInLongTermSupportBlank();
                }
                tables[layout.index()] = table;
                measures.add(layout.measure());
            }
        }
    }

    /** The rules that it was counted by. */
    public RuleSet rules() {
        return rules;
    }

    public Period period() {
        return period;
    }

    /**
     * A counted table; empty where it was not supplied.
     *
     * @throws IllegalArgumentException when the layout is of other rules, whose rows and columns stand elsewhere
     */
    public Optional<CountTable> table(TableLayout layout) {
        CountTable table = tables[layout.index()];
        if (table != null
                && (table.layout().rows().size() != layout.rows().size()
                        || table.layout().columns().size() != layout.columns().size())) {
            throw new IllegalArgumentException(layout.name() + " has other rows in the rules that it was counted by");
        }
        return Optional.ofNullable(table);
    }

    /** A counted table by name; empty where it was not supplied. */
    public Optional<CountTable> table(String measure, String table) {
        return table(rules.layout().table(measure, table));
    }

    /** The counted tables, in workbook order. */
    public List<CountTable> tables() {
        List<CountTable> counted = new ArrayList<>();
        for (CountTable table : tables) {
            if (table != null) {
                counted.add(table);
            }
        }
        return counted;
    }

    /** The tables that could not be counted because a file is absent. */
    public List<TableLayout> notSupplied() {
        return rules.layout().tables().stream()
                .filter(layout -> !supplied.containsAll(layout.needs()))
                .toList();
    }

    /** Whether any table of a measure was counted. */
    public boolean has(String measure) {
        return measures.contains(measure);
    }

    /** How many people or events have no cell, by table and reason. */
    public Map<OutsideTable, Integer> beside() {
        return Collections.unmodifiableMap(new TreeMap<>(beside));
    }

    /** What the checks found about single people, by code of the check. Personal data. */
    public List<PersonFinding> findings(String check) {
        return findings.getOrDefault(check, List.of());
    }

    public Ledger ledger() {
        return ledger;
    }

    void beside(TrailPlace place, NotShown reason) {
        beside.merge(new OutsideTable(place.measure(), place.table(), reason), 1, Integer::sum);
    }

    /** A table of the return by its place in the workbook. */
    TableLayout layout(int index) {
        return tables[index].layout();
    }

    void finding(PersonFinding finding) {
        findings.computeIfAbsent(finding.check(), code -> new ArrayList<>()).add(finding);
    }

    /** Adds a return of other people for the same period. */
    public void add(SaltReturn other) {
        if (rules != other.rules
                || !period.equals(other.period)
                || !new TreeSet<>(supplied).equals(new TreeSet<>(other.supplied))) {
            throw new IllegalArgumentException("only returns of the same rules, period and files can be added");
        }
        for (int i = 0; i < tables.length; i++) {
            if (tables[i] != null) {
                tables[i].add(other.tables[i]);
            }
        }
        other.beside.forEach((place, count) -> beside.merge(place, count, Integer::sum));
        other.findings.forEach((check, found) ->
                findings.computeIfAbsent(check, code -> new ArrayList<>()).addAll(found));
        ledger.add(other.ledger);
    }
}
