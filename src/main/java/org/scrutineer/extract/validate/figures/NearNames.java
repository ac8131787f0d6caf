package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.salt.Label;

/**
 * Names that are one slip of the hand apart: a series that breaks off where another of nearly its name goes on, an
 * owner or a team that hardly anybody else is written as. Names that differ in their digits only, such as Band 1 and
 * Band 2, are two names.
 */
final class NearNames implements FigureRule {

    /** Shorter names, such as initials, are all near each other. */
    private static final int SHORTEST = 4;
    /** In a word as long as this, two slips are still the same word. */
    private static final int LONG = 8;

    @Override
    public String code() {
        return "L-NAME";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Indicator indicator : figures.book().indicators()) {
            all.addAll(series(figures.book().values(indicator.code())));
        }
        all.addAll(people("owner", figures.book().indicators(), Indicator::owner));
        all.addAll(people(
                "team",
                figures.book().indicators(),
                indicator -> team(figures.places().get(indicator))));
        return all;
    }

    private static String team(Row row) {
        return row == null || row.table().indexOf("team") < 0 ? "" : row.text("team");
    }

    /** Two series that really are two have values of the same period. */
    private static List<Suspect> series(List<IndicatorValue> values) {
        Map<String, List<IndicatorValue>> byName = values.stream()
                .filter(value -> !value.series().isEmpty())
                .collect(Collectors.groupingBy(IndicatorValue::series, LinkedHashMap::new, Collectors.toList()));
        List<Suspect> all = new ArrayList<>();
        for (String rare : byName.keySet()) {
            for (String usual : byName.keySet()) {
                boolean rarer = isRarer(rare, usual, byName);
                boolean apart = byName.get(rare).stream().noneMatch(one -> byName.get(usual).stream()
                        .anyMatch(other -> other.period().equals(one.period())));
                if (rarer && apart && areNear(rare, usual)) {
                    byName.get(rare)
                            .forEach(value -> all.add(new Suspect(
                                    value,
                                    "series",
                                    value.code() + " " + rare,
                                    '"' + rare + '"',
                                    '"' + usual + "\", which breaks off where this one has values")));
                }
            }
        }
        return all;
    }

    private static List<Suspect> people(String field, List<Indicator> indicators, Function<Indicator, String> name) {
        Map<String, List<Indicator>> byName = indicators.stream()
                .filter(indicator -> !name.apply(indicator).isEmpty())
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        List<Suspect> all = new ArrayList<>();
        for (String rare : byName.keySet()) {
            byName.keySet().stream()
                    .filter(usual -> isRarer(rare, usual, byName) && areNear(rare, usual))
                    .findFirst()
                    .ifPresent(usual -> byName.get(rare)
                            .forEach(indicator -> all.add(new Suspect(
                                    indicator,
                                    field,
                                    rare,
                                    '"' + rare + '"',
                                    '"' + usual + "\", as other indicators have it"))));
        }
        return all;
    }

    /** Of two spellings as frequent as each other, the one that comes later is asked about. */
    private static <T> boolean isRarer(String rare, String usual, Map<String, List<T>> byName) {
        int difference = byName.get(usual).size() - byName.get(rare).size();
        List<String> names = List.copyOf(byName.keySet());
        return difference > 0 || (difference == 0 && names.indexOf(usual) < names.indexOf(rare));
    }

    static boolean areNear(String one, String other) {
        if (one.equals(other) || (digits(one) != null && !digits(one).equals(digits(other)))) {
            return false;
        }
        String key = Label.key(one);
        String otherKey = Label.key(other);
        if (key.equals(otherKey)) {
            return true;
        }
        int shortest =
                differing(key, otherKey).stream().mapToInt(String::length).min().orElse(0);
        return Math.min(key.length(), otherKey.length()) >= SHORTEST
                && shortest >= SHORTEST - 1
                && NearestLabel.slips(key, otherKey) <= (shortest >= LONG ? 2 : 1);
    }

    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }

    /** The words that only one of two names has. Where they are short they are other words, as in Team A and Team B. */
    private static Set<String> differing(String one, String other) {
        Set<String> words = new TreeSet<>(List.of(one.split(" ")));
        Set<String> others = new TreeSet<>(List.of(other.split(" ")));
        Set<String> differing = new TreeSet<>(words);
        differing.removeAll(others);
        others.removeAll(words);
        differing.addAll(others);
        return differing;
    }
}
