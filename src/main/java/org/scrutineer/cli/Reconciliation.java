package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.measure.Counting;

/**
 * Two counts of the same council side by side.
 *
 * @param cells  SALT and CLD count of each cell, by measure, table, row and column
 * @param tables what each table differs by
 * @param moves  people whom the two ways have in different cells; personal data
 */
record Reconciliation(Map<List<String>, int[]> cells, Map<String, Difference> tables, List<Move> moves) {

    /** @param causes how many people are behind each cause */
    record Difference(int salt, int cld, int people, Map<String, Integer> causes) {
    }

    /** One person of one table; a side without a cell is empty. */
    record Move(String measure, String table, String person, String salt, String cld, String cause) {

        private boolean touches(List<String> cell) {
            String label = cell.get(2) + " / " + cell.get(3);
            return measure.equals(cell.get(0)) && table.equals(cell.get(1)) && (List.of(salt.split("; ")).contains(label) != List.of(cld.split("; ")).contains(label));
        }
    }

    static Reconciliation of(Period period, Settings settings, SaltIntake records, SaltIntake events) {
        Map<List<String>, Map<String, List<String>>> saltPlaces = new LinkedHashMap<>();
        Map<List<String>, Map<String, List<String>>> cldPlaces = new LinkedHashMap<>();
        SaltReturn salt = new Counting(period, settings).count(records.book(), entry -> place(entry, saltPlaces));
        SaltReturn cld = new Counting(period, settings).count(events.book(), entry -> place(entry, cldPlaces));
        Set<String> inRecords = ids(records);
        Set<String> inEvents = ids(events);
        Map<List<String>, int[]> cells = new LinkedHashMap<>();
        Map<String, Difference> tables = new LinkedHashMap<>();
        List<Move> moves = new ArrayList<>();
        for (CountTable table : salt.tables()) {
            CountTable other = cld.table(table.layout()).orElse(null);
            if (other == null) {
                continue;
            }
            cells(table, other, cells);
            List<String> key = List.of(table.layout().measure(), table.layout().table());
            List<Move> own = moves(key, saltPlaces.getOrDefault(key, Map.of()), cldPlaces.getOrDefault(key, Map.of()), inRecords, inEvents, events.input().people());
            moves.addAll(own);
            Map<String, Integer> causes = new TreeMap<>();
            own.forEach(move -> causes.merge(move.cause(), 1, Integer::sum));
            tables.put(table.layout().name(), new Difference(table.total(), other.total(), own.size(), causes));
        }
        return new Reconciliation(cells, tables, moves);
    }

    private static Set<String> ids(SaltIntake intake) {
        Set<String> ids = new TreeSet<>();
        intake.book().people().forEach(file -> ids.add(file.person().id()));
        intake.book().carers().forEach(file -> ids.add(file.id()));
        return ids;
    }

    private static void place(TrailEntry entry, Map<List<String>, Map<String, List<String>>> places) {
        if (entry.inCell()) {
            places.computeIfAbsent(List.of(entry.measure(), entry.table()), key -> new HashMap<>()).computeIfAbsent(entry.subject(), id -> new ArrayList<>(1)).add(entry.row() + " / " + entry.column());
        }
    }

    private static void cells(CountTable salt, CountTable cld, Map<List<String>, int[]> cells) {
        for (int row = 0; row < salt.layout().rows().size(); row++) {
            for (int column = 0; column < salt.layout().columns().size(); column++) {
                cells.put(List.of(salt.layout().measure(), salt.layout().table(), salt.layout().rows().line(row).label(), salt.layout().columns().line(column).label()),
                        new int[] {salt.raw(row, column), cld.raw(row, column)});
            }
        }
    }

    private static List<Move> moves(List<String> table, Map<String, List<String>> salt, Map<String, List<String>> cld, Set<String> inRecords, Set<String> inEvents, Map<String, Set<String>> causes) {
        Set<String> people = new TreeSet<>(salt.keySet());
        people.addAll(cld.keySet());
        List<Move> moves = new ArrayList<>();
        for (String person : people) {
            List<String> one = new ArrayList<>(salt.getOrDefault(person, List.of()));
            List<String> other = new ArrayList<>(cld.getOrDefault(person, List.of()));
            Collections.sort(one);
            Collections.sort(other);
            if (!one.equals(other)) {
                String cause = !inEvents.contains(person) ? "not in the Client Level Data" : !inRecords.contains(person) ? "not in the SALT records"
                        : causes.containsKey(person) ? String.join(" and ", causes.get(person)) : "cannot be told";
                moves.add(new Move(table.get(0), table.get(1), person, String.join("; ", one), String.join("; ", other), cause));
            }
        }
        return moves;
    }

    /** How many people are in a cell one way and not the other. */
    long peopleIn(List<String> cell) {
        return moves.stream().filter(move -> move.touches(cell)).count();
    }

    /** The causes of a cell's difference, with how many people are behind each. */
    String causesIn(List<String> cell) {
        return moves.stream().filter(move -> move.touches(cell)).collect(Collectors.groupingBy(Move::cause, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining("; "));
    }
}
