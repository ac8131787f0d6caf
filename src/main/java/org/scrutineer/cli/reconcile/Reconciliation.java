package org.scrutineer.cli.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;
import org.scrutineer.salt.measure.Counting;

/**
 * Two counts of the same council side by side.
 *
 * @param cells SALT and CLD count of each cell, by measure, table, row and column
 * @param tables what each table differs by
 * @param moves people whom the two ways have in different cells; personal data
 * @param partial whether the Client Level Data has so few people that it cannot be the whole
 * @param rules by which both were counted
 */
public record Reconciliation(
        Map<List<String>, int[]> cells,
        Map<String, Difference> tables,
        List<Move> moves,
        boolean partial,
        RuleSet rules) {

    /**
     * What differs in a table.
     *
     * @param causes how many people are behind each cause
     */
    public record Difference(int salt, int cld, int people, Map<String, Integer> causes) {}

    /** One person of one table; a side without a cell is empty. */
    public record Move(String measure, String table, String person, List<String> salt, List<String> cld, String cause) {

        private boolean touches(TableLayout layout, int row, int column) {
            return layout.measure().equals(measure)
                    && layout.table().equals(table)
                    && times(salt, layout, row, column) != times(cld, layout, row, column);
        }

        /** How often the person counts in a cell, or in those that a total adds up. */
        private static long times(List<String> cells, TableLayout layout, int row, int column) {
            long times = 0;
            for (int i = 0; i < layout.rows().size(); i++) {
                for (int j = 0; j < layout.columns().size(); j++) {
                    if (addsTo(layout.rows(), i, row) && addsTo(layout.columns(), j, column)) {
                        times += Collections.frequency(
                                cells,
                                layout.rows().line(i).label() + " / "
                                        + layout.columns().line(j).label());
                    }
                }
            }
            return times;
        }

        private static boolean addsTo(Axis axis, int line, int other) {
            return line == other || (axis.line(line).kind() == LineKind.CATEGORY && axis.totalAfter(line) == other);
        }
    }

    /**
     * Counts both ways and says where people are in other cells.
     *
     * @param reader reads the events with other settings, to see what another reading of the rules would move
     */
    public static Reconciliation of(
            Period period,
            Settings settings,
            SaltIntake records,
            SaltIntake events,
            Function<Settings, SaltIntake> reader) {
        Map<List<String>, Map<String, List<String>>> saltPlaces = new LinkedHashMap<>();
        Map<List<String>, Map<String, List<String>>> cldPlaces = new LinkedHashMap<>();
        SaltReturn salt = new Counting(period, settings).count(records.book(), entry -> place(entry, saltPlaces));
        SaltReturn cld = new Counting(period, settings).count(events.book(), entry -> place(entry, cldPlaces));
        RuleSet rules = salt.rules();
        DifferenceCauses why = new DifferenceCauses(
                records, events, rules, new ReadingCauses(period, settings, reader).of(saltPlaces, cldPlaces));
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
            List<Move> own =
                    moves(key, saltPlaces.getOrDefault(key, Map.of()), cldPlaces.getOrDefault(key, Map.of()), why);
            moves.addAll(own);
            Map<String, Integer> causes = new TreeMap<>();
            own.forEach(move -> causes.merge(move.cause(), 1, Integer::sum));
            tables.put(table.layout().name(), new Difference(table.total(), other.total(), own.size(), causes));
        }
        return new Reconciliation(cells, tables, moves, why.partial(), rules);
    }

    /** Where everyone is, by measure and table, then by person. */
    public static Map<List<String>, Map<String, List<String>>> places(Period period, Settings settings, CaseBook book) {
        Map<List<String>, Map<String, List<String>>> places = new LinkedHashMap<>();
        new Counting(period, settings).count(book, entry -> place(entry, places));
        return places;
    }

    private static void place(TrailEntry entry, Map<List<String>, Map<String, List<String>>> places) {
        if (entry.inCell()) {
            places.computeIfAbsent(List.of(entry.measure(), entry.table()), key -> new HashMap<>())
                    .computeIfAbsent(entry.subject(), id -> new ArrayList<>(1))
                    .add(entry.row() + " / " + entry.column());
        }
    }

    private static void cells(CountTable salt, CountTable cld, Map<List<String>, int[]> cells) {
        for (int row = 0; row < salt.layout().rows().size(); row++) {
            for (int column = 0; column < salt.layout().columns().size(); column++) {
                cells.put(
                        List.of(
                                salt.layout().measure(),
                                salt.layout().table(),
                                salt.layout().rows().line(row).label(),
                                salt.layout().columns().line(column).label()),
                        new int[] {salt.raw(row, column), cld.raw(row, column)});
            }
        }
    }

    private static List<Move> moves(
            List<String> table, Map<String, List<String>> salt, Map<String, List<String>> cld, DifferenceCauses why) {
        Set<String> people = new TreeSet<>(salt.keySet());
        people.addAll(cld.keySet());
        List<Move> moves = new ArrayList<>();
        for (String person : people) {
            List<String> one = new ArrayList<>(salt.getOrDefault(person, List.of()));
            List<String> other = new ArrayList<>(cld.getOrDefault(person, List.of()));
            Collections.sort(one);
            Collections.sort(other);
            if (!one.equals(other)) {
                moves.add(new Move(table.get(0), table.get(1), person, one, other, why.of(person, table, one, other)));
            }
        }
        return moves;
    }

    /** The people who are in a cell, or in what it adds up, one way and not the other. */
    public List<Move> in(List<String> cell) {
        TableLayout layout = rules.layout().table(cell.get(0), cell.get(1));
        int row = index(layout.rows(), cell.get(2));
        int column = index(layout.columns(), cell.get(3));
        return moves.stream().filter(move -> move.touches(layout, row, column)).toList();
    }

    private static int index(Axis axis, String label) {
        return IntStream.range(0, axis.size())
                .filter(i -> axis.line(i).label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Their causes, with how many people are behind each. */
    public static String causes(List<Move> moves) {
        return moves.stream()
                .collect(Collectors.groupingBy(Move::cause, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
