package org.scrutineer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.contacts.ContactBook;
import org.scrutineer.performance.contacts.ContactTables;
import org.scrutineer.performance.contacts.ContactsOfChance;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.performance.grid.Tie;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * Whoever has the published tables, and knows how their counts are tied, cannot work out a withheld one: a linear
 * programme tries for each.
 */
class PublishedGridsTest {

    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 5);

    /**
     * The withheld cells that can have one value only. Each solution clears every cell that it shows to be able to
     * differ, so that few are needed.
     */
    private static List<String> recovered(List<CountGrid> grids, DisclosurePolicy policy) {
        PublishedGrids published = PublishedGrids.of(grids, policy);
        Map<Tie.Place, double[]> unsure = new LinkedHashMap<>();
        for (CountGrid grid : grids) {
            for (int[] at : cells(grid)) {
                if (published.cell(grid, at[0], at[1]).number() == null) {
                    unsure.put(
                            new Tie.Place(grid.id(), at[0], at[1]), new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
                }
            }
        }
        Random random = new Random(1);
        int before = unsure.size() + 1;
        while (!unsure.isEmpty() && unsure.size() < before) {
            before = unsure.size();
            Map<Tie.Place, Integer> wish = new HashMap<>();
            unsure.keySet().forEach(place -> wish.put(place, random.nextBoolean() ? 1 : -1));
            narrow(unsure, solve(grids, published, wish, policy));
            wish.replaceAll((place, way) -> -way);
            narrow(unsure, solve(grids, published, wish, policy));
        }
        List<String> recovered = new ArrayList<>();
        for (Tie.Place place : List.copyOf(unsure.keySet())) {
            if (unsure.containsKey(place) && range(grids, published, place, policy) < 0.999) {
                recovered.add(place.toString());
            }
        }
        return recovered;
    }

    private static void narrow(Map<Tie.Place, double[]> unsure, Map<Tie.Place, Double> solution) {
        unsure.forEach((place, seen) -> {
            seen[0] = Math.min(seen[0], solution.get(place));
            seen[1] = Math.max(seen[1], solution.get(place));
        });
        unsure.values().removeIf(seen -> seen[1] - seen[0] >= 0.999);
    }

    private static double range(
            List<CountGrid> grids, PublishedGrids published, Tie.Place target, DisclosurePolicy policy) {
        return solve(grids, published, Map.of(target, 1), policy).get(target)
                - solve(grids, published, Map.of(target, -1), policy).get(target);
    }

    private static Map<Tie.Place, Double> solve(
            List<CountGrid> grids, PublishedGrids published, Map<Tie.Place, Integer> wish, DisclosurePolicy policy) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Tie.Place, Variable> variables = new LinkedHashMap<>();
        for (CountGrid grid : grids) {
            for (int[] at : cells(grid)) {
                Tie.Place place = new Tie.Place(grid.id(), at[0], at[1]);
                PublishedCount count = published.cell(grid, at[0], at[1]);
                Band band = count.number() == null
                        ? new Band(1, 1_000_000)
                        : count.number() == 0
                                ? new Band(0, 0)
                                : new Band(
                                        Math.max(policy.below(), count.number() - policy.base() / 2),
                                        count.number() - policy.base() / 2 + policy.base() - 1);
                variables.put(
                        place,
                        model.addVariable(place.toString())
                                .lower(band.low())
                                .upper(band.high())
                                .weight(wish.getOrDefault(place, 0)));
            }
        }
        for (CountGrid grid : grids) {
            for (Tie tie : grid.ties()) {
                if (tie.kind() == Tie.Kind.WITHIN) {
                    tie.parts().forEach(part -> model.addExpression()
                            .upper(0)
                            .set(variables.get(tie.whole()), -1)
                            .set(variables.get(part), 1));
                } else {
                    Expression sum = model.addExpression().lower(0).set(variables.get(tie.whole()), -1);
                    tie.parts().forEach(part -> sum.set(variables.get(part), 1));
                    if (tie.kind() == Tie.Kind.SUM) {
                        sum.upper(0);
                    }
                }
            }
        }
        assertTrue(model.maximise().getState().isFeasible());
        Map<Tie.Place, Double> solution = new HashMap<>();
        variables.forEach(
                (place, variable) -> solution.put(place, variable.getValue().doubleValue()));
        return solution;
    }

    @Test
    void nothingOfTheDemosContactsIsRecovered() {
        List<CountGrid> grids = new ContactTables(
                        ContactReader.read(new FolderSource(Path.of("datasources/demo/contacts"))),
                        Period.of("2017-18", 3),
                        Settings.defaults())
                .all();
        assertEquals(5, grids.size());
        PublishedGrids published = PublishedGrids.of(grids, POLICY);
        long withheld = grids.stream()
                .mapToLong(grid -> cells(grid).stream()
                        .filter(at -> published.cell(grid, at[0], at[1]).number() == null)
                        .count())
                .sum();
        assertTrue(withheld > 10, withheld + " withheld");
        assertEquals(List.of(), recovered(grids, POLICY));
    }

    /** Few records, most of their counts small: nothing is given away, and there is always a safe way to publish. */
    @RepeatedTest(6)
    void nothingOfAnyContactsIsRecovered(RepetitionInfo repetition) {
        ContactBook book = ContactsOfChance.book(new Random(repetition.getCurrentRepetition()));
        List<CountGrid> grids = new ContactTables(book, Period.of("2017-18", 3), Settings.defaults()).all();
        assertEquals(
                List.of(),
                recovered(grids, repetition.getCurrentRepetition() % 2 == 0 ? POLICY : new DisclosurePolicy(5, 1)));
    }

    private static List<int[]> cells(CountGrid grid) {
        List<int[]> all = new ArrayList<>();
        for (int row = 0; row < grid.lines().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                all.add(new int[] {row, column});
            }
        }
        return all;
    }

    /**
     * Small tables with totals both ways, without rounding, where a single withheld count would be given away at once.
     */
    @RepeatedTest(25)
    void totalsGiveNothingAway(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        CountGrid grid = new CountGrid("any", List.of("a", "b", "c", "all"));
        int rows = 2 + random.nextInt(4);
        long[] totals = new long[4];
        for (int row = 0; row < rows; row++) {
            long[] counts = new long[4];
            for (int column = 0; column < 3; column++) {
                counts[column] = random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(60);
                counts[3] += counts[column];
                totals[column] += counts[column];
            }
            totals[3] += counts[3];
            grid.add("row " + row, counts);
        }
        int all = grid.addTotal("all", totals);
        grid.tieRows(Tie.Kind.SUM, all, CountGrid.rows(0, all - 1));
        grid.tieColumns(Tie.Kind.SUM, 3, List.of(0, 1, 2));
        assertEquals(List.of(), recovered(List.of(grid), new DisclosurePolicy(5, 1)));
        assertEquals(List.of(), recovered(List.of(grid), POLICY));
    }

    /** The engine's own decision is what keeps it: without the second count withheld, the programme finds the first. */
    @Test
    void aSingleWithheldCountWouldBeFound() {
        CountGrid grid = new CountGrid("one", List.of("count"));
        grid.add("small", 3);
        grid.add("large", 20);
        int all = grid.addTotal("all", 23);
        grid.tieRows(Tie.Kind.SUM, all, List.of(0, 1));
        PublishedGrids published = PublishedGrids.of(List.of(grid), new DisclosurePolicy(5, 1));
        assertEquals(
                List.of("[c]", "[c]", "23"),
                grid.lines().stream()
                        .map(line -> published
                                .cell(grid, grid.lines().indexOf(line), 0)
                                .text())
                        .toList());
        CountGrid untied = new CountGrid("one", List.of("count"));
        untied.add("small", 3);
        untied.add("large", 20);
        untied.addTotal("all", 23);
        PublishedGrids careless = PublishedGrids.of(List.of(untied), new DisclosurePolicy(5, 1));
        assertEquals(0, range(List.of(grid), careless, new Tie.Place("one", 0, 0), new DisclosurePolicy(5, 1)), 0.001);
    }

    @Test
    void partsThatDoNotAddUpAreAMistakeOfTheProgram() {
        CountGrid grid = new CountGrid("one", List.of("count"));
        grid.add("part", 3);
        int all = grid.addTotal("all", 4);
        grid.tieRows(Tie.Kind.SUM, all, List.of(0));
        assertThrows(IllegalStateException.class, () -> PublishedGrids.of(List.of(grid), POLICY));
    }
}
