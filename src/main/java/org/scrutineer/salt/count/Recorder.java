package org.scrutineer.salt.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Takes what the measures say of one person after the other, and keeps three things in step: the cells, the why-trail
 * and the account of the rows. A measure only says where someone belongs; totals, <em>of which</em> clients and the
 * account follow here.
 */
public final class Recorder {

    private final TrailPlaces places;
    private final SaltReturn counted;
    private final Trail trail;
    private final List<Placement> placements = new ArrayList<>();
    private final Set<Fact> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Fact, Exclusion> reasons = new IdentityHashMap<>();
    private final Set<String> measures = new HashSet<>();
    private String subject = "";

    public Recorder(SaltReturn counted, Trail trail) {
        this.places = TrailPlaces.of(counted.rules().layout());
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
     * @param event empty where people are counted
     * @param winner the fact that decided the column
     * @param beaten the facts it beat
     * @param restsOn further facts that the count rests on
     */
    public void place(
            TableLayout table,
            int row,
            int column,
            String event,
            Fact winner,
            List<? extends Fact> beaten,
            List<? extends Fact> restsOn) {
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
        trail.entry(new TrailEntry(places.byColumn(table, row, column), subject, event, winner, beaten));
    }

    /** Notes that the subject or an event belongs in a table but has no cell there. */
    public void beside(TableLayout table, NotShown reason, String event, Fact fact, List<? extends Fact> restsOn) {
        if (counted.table(table).isPresent()) {
            beside(places.beside(table, reason), reason, event, fact, restsOn);
        }
    }

    /** Notes that the subject or an event belongs in a measure, but in none of its tables. */
    public void beside(String measure, NotShown reason, String event, Fact fact) {
        beside(places.beside(measure, reason), reason, event, fact, List.of());
    }

    private void beside(TrailPlace place, NotShown reason, String event, Fact fact, List<? extends Fact> restsOn) {
        counted.beside(place, reason);
        used.add(fact);
        used.addAll(restsOn);
        measures.add(place.measure());
        trail.entry(new TrailEntry(place, subject, event, fact, List.of()));
    }

    /** Notes that the subject or an event is not in a measure, and why. */
    public void outside(String measure, Exclusion reason, String event, Fact fact, List<? extends Fact> others) {
        reasons.putIfAbsent(fact, reason);
        others.forEach(other -> reasons.putIfAbsent(other, reason));
        trail.entry(new TrailEntry(places.outside(measure, reason), subject, event, fact, others));
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

    /** The rules that are counted by. */
    public RuleSet rules() {
        return counted.rules();
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
                counted.ledger()
                        .exclude(
                                fact.table(),
                                reasons.getOrDefault(fact, Exclusion.NOTHING_RESTS_ON_IT)
                                        .code());
            }
        }
    }

    private void countClients(Fact person) {
        if (placements.isEmpty()) {
            return;
        }
        // By table in workbook order, then by column.
        Map<Integer, BitSet> columns = new TreeMap<>();
        for (Placement placement : placements) {
            if (placement.table().rows().only(LineKind.CLIENTS) >= 0) {
                columns.computeIfAbsent(placement.table().index(), table -> new BitSet())
                        .set(placement.column());
            }
        }
        boolean inLongTermSupport = isIn("LTS001a");
        columns.forEach((index, own) -> {
            TableLayout table = counted.layout(index);
            countClients(table, LineKind.CLIENTS, own, person);
            if (inLongTermSupport) {
                countClients(table, LineKind.ALSO, own, person);
            }
        });
    }

    private void countClients(TableLayout table, LineKind kind, BitSet columns, Fact person) {
        Axis rows = table.rows();
        int row = rows.only(kind);
        if (row < 0) {
            return;
        }
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            countClient(table, row, column, person);
        }
        countClient(table, row, table.columns().totalAfter(-1), person);
    }

    private void countClient(TableLayout table, int row, int column, Fact person) {
        counted.table(table).orElseThrow().countOnly(row, column);
        trail.entry(new TrailEntry(places.byRow(table, row, column), subject, "", person, List.of()));
    }
}
