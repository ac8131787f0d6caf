package org.scrutineer.salt.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Takes what the measures say of one person after the other, and keeps three things in step: the cells, the why-trail and the account of
 * the rows. A measure only says where someone belongs; totals, <em>of which</em> clients and the account follow here.
 */
public final class Recorder {

    private final SaltReturn counted;
    private final Trail trail;
    private final List<Placement> placements = new ArrayList<>();
    private final Set<Fact> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Fact, Exclusion> reasons = new IdentityHashMap<>();
    private final Set<String> measures = new HashSet<>();
    private String subject = "";

    public Recorder(SaltReturn counted, Trail trail) {
        this.counted = counted;
        this.trail = trail;
    }

    /** Begins a person or carer. */
    public void begin(String newSubject) {
        subject = newSubject;
        placements.clear();
        used.clear();
        reasons.clear();
        measures.clear();
    }

    /**
     * Puts the subject, or an event of theirs, in a cell.
     *
     * @param event   empty where people are counted
     * @param winner  the fact that decided the column
     * @param beaten  the facts it beat
     * @param restsOn further facts that the count rests on
     */
    public void place(TableLayout table, int row, int column, String event, Fact winner, List<? extends Fact> beaten, List<? extends Fact> restsOn) {
        CountTable cells = counted.table(table).orElse(null);
        if (cells == null) {
            return;
        }
        cells.count(row, column);
        used.add(winner);
        used.addAll(beaten);
        used.addAll(restsOn);
        measures.add(table.measure());
        if (table.rows().line(row).kind() == LineKind.CATEGORY) {
            placements.add(new Placement(table, row, column, event));
        }
        trail.entry(new TrailEntry(table.measure(), table.table(), table.rows().line(row).label(), table.columns().line(column).label(), subject, event, winner, beaten,
                table.measure() + ".column." + table.columns().line(column).position()));
    }

    /** Notes that the subject or an event belongs in a table but has no cell there. */
    public void beside(TableLayout table, NotShown reason, String event, Fact fact, List<? extends Fact> restsOn) {
        if (counted.table(table).isPresent()) {
            beside(table.measure(), table.table(), reason, event, fact, restsOn);
        }
    }

    /** Notes that the subject or an event belongs in a measure, but in none of its tables. */
    public void beside(String measure, NotShown reason, String event, Fact fact) {
        beside(measure, "", reason, event, fact, List.of());
    }

    private void beside(String measure, String table, NotShown reason, String event, Fact fact, List<? extends Fact> restsOn) {
        counted.beside(new Beside(measure, table, reason));
        used.add(fact);
        used.addAll(restsOn);
        measures.add(measure);
        trail.entry(new TrailEntry(measure, table, TrailEntry.NOT_SHOWN, reason.title(), subject, event, fact, List.of(), reason.code()));
    }

    /** Notes that the subject or an event is not in a measure, and why. */
    public void outside(String measure, Exclusion reason, String event, Fact fact, List<? extends Fact> others) {
        reasons.putIfAbsent(fact, reason);
        others.forEach(other -> reasons.putIfAbsent(other, reason));
        trail.entry(new TrailEntry(measure, "", TrailEntry.OUTSIDE, reason.title(), subject, event, fact, others, reason.code()));
    }

    /** Gives the reason of facts that took no part in a choice. They may still be counted elsewhere. */
    public void unused(Exclusion reason, List<? extends Fact> facts) {
        facts.forEach(fact -> reasons.putIfAbsent(fact, reason));
    }

    /** Whether the subject is in a measure, in a cell or beside its tables. */
    public boolean isIn(String measure) {
        return measures.contains(measure);
    }

    /** The cells the subject is in, <em>of which</em> rows left out. */
    public List<Placement> placements() {
        return placements;
    }

    /** Whether the measure's own files were supplied. */
    public boolean supplied(String measure) {
        return counted.has(measure);
    }

    /** Keeps what a check found about the subject. */
    public void finding(String check, String detail) {
        counted.finding(new PersonFinding(check, subject, detail));
    }

    /** Ends the subject: counts the different people of tables of events, and accounts for every fact. */
    public void end(Fact person, List<? extends Fact> facts) {
        countClients(person);
        if (!placements.isEmpty() && person != null) {
            used.add(person);
        }
        for (Fact fact : facts) {
            if (used.contains(fact)) {
                counted.ledger().count(fact.table());
            } else {
                counted.ledger().exclude(fact.table(), reasons.getOrDefault(fact, Exclusion.NOTHING_RESTS_ON_IT).code());
            }
        }
    }

    private void countClients(Fact person) {
        if (placements.isEmpty()) {
            return;
        }
        Map<TableLayout, Set<Integer>> columns = new IdentityHashMap<>();
        for (Placement placement : placements) {
            if (placement.table().rows().only(LineKind.CLIENTS) >= 0) {
                columns.computeIfAbsent(placement.table(), table -> new TreeSet<>()).add(placement.column());
            }
        }
        columns.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().index())).forEach(entry -> {
            countClients(entry.getKey(), LineKind.CLIENTS, entry.getValue(), person);
            if (isIn("LTS001a")) {
                countClients(entry.getKey(), LineKind.ALSO, entry.getValue(), person);
            }
        });
    }

    private void countClients(TableLayout table, LineKind kind, Set<Integer> columns, Fact person) {
        Axis rows = table.rows();
        int row = rows.only(kind);
        if (row < 0) {
            return;
        }
        CountTable cells = counted.table(table).orElseThrow();
        List<Integer> all = new ArrayList<>(columns);
        all.add(table.columns().totalAfter(-1));
        for (int column : all) {
            cells.countOnly(row, column);
            trail.entry(new TrailEntry(table.measure(), table.table(), rows.line(row).label(), table.columns().line(column).label(), subject, "", person, List.of(),
                    table.measure() + ".row." + rows.line(row).position()));
        }
    }
}
