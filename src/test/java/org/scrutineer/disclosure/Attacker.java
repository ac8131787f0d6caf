package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * A reader who wants to know the withheld counts. They have every published table, know how tables add up and how
 * counts are rounded, and solve all of it at once as a linear programme. Nothing but the printed texts comes from the
 * program under test.
 */
final class Attacker {

    private static final double WHOLE_ONE = 0.999;
    private static final long MOST = 1_000_000;

    /** A sum or a tie: the whole equals its parts, or is no less than them. */
    private record Tie(String whole, List<String> parts, boolean equal) {}

    private record Share(double percent, double half, List<String> numerator, List<String> denominator) {}

    private record Bounds(long low, long high) {}

    private final Map<String, Bounds> cells = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final Set<String> withheld = new LinkedHashSet<>();
    private final int below;
    private final int base;

    Attacker(int below, int base) {
        this.below = below;
        this.base = base;
    }

    /** Reads one published table: its texts by row and column. */
    void read(TableLayout layout, String[][] texts) {
        for (int row = 0; row < texts.length; row++) {
            for (int column = 0; column < texts[row].length; column++) {
                if (!texts[row][column].isEmpty()) {
                    cell(
                            name(
                                    layout.name(),
                                    layout.rows().line(row).label(),
                                    layout.columns().line(column).label()),
                            texts[row][column]);
                }
            }
        }
        addUp(layout);
    }

    /** A published zero is known and needs no variable. */
    private void cell(String name, String text) {
        if (text.equals("[c]")) {
            cells.put(name, new Bounds(1, MOST));
            withheld.add(name);
        } else if (text.equals("[low]")) {
            cells.put(name, new Bounds(below, (base - 1) / 2));
        } else if (!text.equals("0")) {
            long print = Long.parseLong(text.replace(",", ""));
            cells.put(name, new Bounds(Math.max(below, print - base / 2), print - base / 2 + base - 1));
        }
    }

    private void addUp(TableLayout layout) {
        Axis rows = layout.rows();
        Axis columns = layout.columns();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String at = name(
                        layout.name(),
                        rows.line(row).label(),
                        columns.line(column).label());
                if (!cells.containsKey(at)) {
                    continue;
                }
                LineKind kind = rows.line(row).kind();
                if (kind == LineKind.TOTAL) {
                    List<String> parts = new ArrayList<>();
                    for (int part = row - 1; part >= 0 && rows.line(part).kind() != LineKind.TOTAL; part--) {
                        if (rows.line(part).kind() == LineKind.CATEGORY) {
                            parts.add(name(
                                    layout.name(),
                                    rows.line(part).label(),
                                    columns.line(column).label()));
                        }
                    }
                    equal(at, parts);
                }
                if (columns.line(column).kind() == LineKind.TOTAL
                        && kind != LineKind.CLIENTS
                        && kind != LineKind.ALSO) {
                    List<String> parts = new ArrayList<>();
                    for (int part = 0; part < column; part++) {
                        parts.add(name(
                                layout.name(),
                                rows.line(row).label(),
                                columns.line(part).label()));
                    }
                    equal(at, parts);
                }
                if (kind == LineKind.OF_WHICH || kind == LineKind.ALSO || kind == LineKind.CLIENTS) {
                    int whole = row - 1;
                    while (kind == LineKind.CLIENTS && rows.line(whole).kind() != LineKind.TOTAL) {
                        whole--;
                    }
                    atMost(
                            at,
                            name(
                                    layout.name(),
                                    rows.line(whole).label(),
                                    columns.line(column).label()));
                }
            }
        }
    }

    /**
     * What the guidance says of figures in different tables, as far as it is true of this council: who stands beside a
     * table breaks a tie.
     */
    void knowTies(List<TableLayout> layouts, ToLongFunction<String> truth) {
        for (RuleFile.Line line : RuleFile.read("disclosure-links.csv")) {
            for (TableLayout whole : layouts) {
                if (whole.name().equals(line.get("whole"))) {
                    whole.rows().lines().stream()
                            .filter(row -> matches(line.get("whole_row"), row.label()))
                            .forEach(row -> whole.columns().lines().stream()
                                    .filter(column -> matches(line.get("whole_column"), column.label()))
                                    .forEach(column -> tie(line, whole, row.label(), column.label(), truth)));
                }
            }
        }
    }

    private void tie(RuleFile.Line line, TableLayout whole, String row, String column, ToLongFunction<String> truth) {
        List<String> parts = new ArrayList<>();
        for (String table : line.get("parts").split(" \\+ ")) {
            for (String label : line.get("part_column").split(" \\+ ")) {
                parts.add(name(
                        table,
                        line.get("part_row").equals("*") ? row : line.get("part_row"),
                        label.equals("*") ? column : label));
            }
        }
        String at = name(whole.name(), row, column);
        if (cells.containsKey(at) && cells.keySet().containsAll(parts)) {
            boolean equal = line.get("kind").equals("equal");
            if (equal && parts.stream().mapToLong(truth).sum() == truth.applyAsLong(at)) {
                equal(at, parts);
            } else {
                parts.stream()
                        .filter(part -> truth.applyAsLong(part) <= truth.applyAsLong(at))
                        .forEach(part -> atMost(part, at));
            }
        }
    }

    private static boolean matches(String pattern, String label) {
        return pattern.equals("*") || pattern.equals(label);
    }

    /**
     * An exact figure that the attacker knows to be the sum of cells less others; or withheld, which tells that there
     * is someone.
     */
    void knowFigure(String name, String text, List<String> added, List<String> takenAway) {
        if (text.equals("[c]")) {
            cells.put(name, new Bounds(1, MOST));
            withheld.add(name);
        } else {
            long exact = Long.parseLong(text);
            cells.put(name, new Bounds(exact, exact));
        }
        if (takenAway.isEmpty()) {
            equal(name, added);
        } else {
            cells.put(name + " gross", new Bounds(0, MOST));
            equal(name + " gross", added);
            List<String> parts = new ArrayList<>(takenAway);
            parts.add(name);
            equal(name + " gross", parts);
        }
    }

    /** A percentage printed without its parts, which the attacker knows to be sums of cells. */
    void knowShare(double percent, double half, List<String> numerator, List<String> denominator) {
        if (cells.keySet().containsAll(numerator) && cells.keySet().containsAll(denominator)) {
            shares.add(new Share(percent, half, numerator, denominator));
        }
    }

    private void equal(String whole, List<String> parts) {
        ties.add(new Tie(whole, parts.stream().filter(cells::containsKey).toList(), true));
    }

    private void atMost(String part, String whole) {
        if (cells.containsKey(part) && cells.containsKey(whole)) {
            ties.add(new Tie(whole, List.of(part), false));
        }
    }

    static String name(String table, String row, String column) {
        return table + " / " + row + " / " + column;
    }

    int withheld() {
        return withheld.size();
    }

    /** The withheld cells that can have one value only. */
    Set<String> recovered() {
        TreeSet<String> recovered = new TreeSet<>();
        for (Set<String> together : components()) {
            if (together.stream().anyMatch(withheld::contains)) {
                recovered.addAll(new Programme(together).recovered());
            }
        }
        return recovered;
    }

    /** Cells that no tie connects have nothing to say of each other. */
    private Collection<Set<String>> components() {
        Map<String, Set<String>> of = new LinkedHashMap<>();
        cells.keySet().forEach(cell -> of.put(cell, new LinkedHashSet<>(Set.of(cell))));
        for (Tie tie : ties) {
            tie.parts().forEach(part -> join(of, tie.whole(), part));
        }
        for (Share share : shares) {
            share.numerator().forEach(cell -> join(of, share.denominator().get(0), cell));
            share.denominator().forEach(cell -> join(of, share.denominator().get(0), cell));
        }
        Set<Set<String>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(of.values());
        return distinct;
    }

    private static void join(Map<String, Set<String>> of, String cell, String tied) {
        Set<String> one = of.get(cell);
        Set<String> other = of.get(tied);
        if (one != other) {
            Set<String> small = one.size() < other.size() ? one : other;
            Set<String> large = small == one ? other : one;
            large.addAll(small);
            small.forEach(moved -> of.put(moved, large));
        }
    }

    /**
     * The linear programme of one component. Each solution clears every cell that it shows to be able to differ, so
     * that few are needed.
     */
    private final class Programme {

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<String, Variable> variables = new LinkedHashMap<>();
        private final Map<String, double[]> seen = new TreeMap<>();
        private final Random random = new Random(1);

        Programme(Set<String> together) {
            for (String cell : together) {
                variables.put(
                        cell,
                        model.addVariable(cell)
                                .lower(cells.get(cell).low())
                                .upper(cells.get(cell).high()));
                if (withheld.contains(cell)) {
                    seen.put(cell, new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
                }
            }
            for (Tie tie : ties) {
                if (variables.containsKey(tie.whole())) {
                    Expression sum = model.addExpression().upper(0).set(variables.get(tie.whole()), -1);
                    tie.parts().forEach(part -> sum.set(variables.get(part), 1));
                    if (tie.equal()) {
                        sum.lower(0);
                    }
                }
            }
            shares.stream()
                    .filter(share -> together.contains(share.denominator().get(0)))
                    .forEach(this::share);
        }

        /** The share lies within the rounding of the printed percentage. */
        private void share(Share share) {
            for (int way : new int[] {1, -1}) {
                Map<String, Double> factors = new LinkedHashMap<>();
                share.numerator().forEach(cell -> factors.merge(cell, (double) way, Double::sum));
                share.denominator()
                        .forEach(cell ->
                                factors.merge(cell, -way * (share.percent() + way * share.half()) / 100, Double::sum));
                Expression bound = model.addExpression().upper(0);
                factors.forEach((cell, factor) -> bound.set(variables.get(cell), factor));
            }
        }

        Set<String> recovered() {
            int before = seen.size() + 1;
            while (!seen.isEmpty() && seen.size() < before) {
                before = seen.size();
                Map<String, Integer> wish = new TreeMap<>();
                seen.keySet().forEach(cell -> wish.put(cell, random.nextBoolean() ? 1 : -1));
                solve(wish);
                wish.replaceAll((cell, way) -> -way);
                solve(wish);
            }
            Set<String> recovered = new TreeSet<>();
            for (String target : List.copyOf(seen.keySet())) {
                if (seen.containsKey(target)) {
                    solve(Map.of(target, 1));
                    if (seen.containsKey(target)) {
                        solve(Map.of(target, -1));
                    }
                    if (seen.containsKey(target)) {
                        recovered.add(target + " = " + Math.round(seen.remove(target)[0]));
                    }
                }
            }
            return recovered;
        }

        private void solve(Map<String, Integer> wish) {
            variables.forEach((cell, variable) -> variable.weight(wish.getOrDefault(cell, 0)));
            Optimisation.Result result = model.maximise();
            if (!result.getState().isFeasible()) {
                throw new IllegalStateException("the published tables contradict each other: " + result.getState());
            }
            int at = 0;
            for (String cell : variables.keySet()) {
                double value = result.doubleValue(at++);
                double[] range = seen.get(cell);
                if (range != null) {
                    range[0] = Math.min(range[0], value);
                    range[1] = Math.max(range[1], value);
                }
            }
            seen.values().removeIf(range -> range[1] - range[0] >= WHOLE_ONE);
        }
    }

    @Override
    public String toString() {
        return cells.size() + " cells, " + withheld.size() + " withheld: "
                + withheld.stream().limit(3).toList();
    }
}
