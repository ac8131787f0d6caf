package org.scrutineer.cli.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.extract.cld.DifferingRule;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * Whom the other reading of a matter puts where the SALT records have them: where the guidance of the return and the
 * published code differ ({@code rules/cld/readings.csv}), that is the cause.
 */
public final class ReadingCauses {

    private final Period period;
    private final Settings settings;
    private final Function<Settings, SaltIntake> reader;

    /** @param reader reads the events with other settings */
    public ReadingCauses(Period period, Settings settings, Function<Settings, SaltIntake> reader) {
        this.period = period;
        this.settings = settings;
        this.reader = reader;
    }

    /**
     * The causes of people whom another reading moves to where their records have them, by measure, table and person.
     *
     * @param salt where the records have everyone, by measure and table
     * @param cld where the events have them now
     */
    public Map<List<String>, String> of(
            Map<List<String>, Map<String, List<String>>> salt, Map<List<String>, Map<String, List<String>>> cld) {
        Map<List<String>, Set<String>> causes = new HashMap<>();
        // All readings at once first: where that moves nobody, none of them does.
        Set<List<String>> moved = explained(DifferingRule.otherwise(settings), salt, cld);
        if (moved.isEmpty()) {
            return Map.of();
        }
        for (DifferingRule reading : DifferingRule.all()) {
            String measure = reading.measure();
            if (moved.stream().anyMatch(one -> one.get(0).startsWith(measure))) {
                explained(reading.flipped(settings), salt, cld)
                        .forEach(one -> causes.computeIfAbsent(one, key -> new LinkedHashSet<>())
                                .add(reading.title()));
            }
        }
        Map<List<String>, String> words = new HashMap<>();
        moved.forEach(one -> words.put(one, "guidance and published code differ"));
        causes.forEach(
                (one, titles) -> words.put(one, "guidance and published code differ: " + String.join(" and ", titles)));
        return words;
    }

    private Set<List<String>> explained(
            Settings other,
            Map<List<String>, Map<String, List<String>>> salt,
            Map<List<String>, Map<String, List<String>>> cld) {
        Map<List<String>, Map<String, List<String>>> then =
                Reconciliation.places(period, other, reader.apply(other).book());
        Set<List<String>> explained = new LinkedHashSet<>();
        Set<List<String>> tables = new LinkedHashSet<>(salt.keySet());
        tables.addAll(cld.keySet());
        for (List<String> table : tables) {
            Set<String> people =
                    new LinkedHashSet<>(salt.getOrDefault(table, Map.of()).keySet());
            people.addAll(cld.getOrDefault(table, Map.of()).keySet());
            for (String person : people) {
                List<String> records = sorted(salt, table, person);
                if (!records.equals(sorted(cld, table, person)) && records.equals(sorted(then, table, person))) {
                    explained.add(List.of(table.get(0), table.get(1), person));
                }
            }
        }
        return explained;
    }

    private static List<String> sorted(
            Map<List<String>, Map<String, List<String>>> places, List<String> table, String person) {
        List<String> cells =
                new ArrayList<>(places.getOrDefault(table, Map.of()).getOrDefault(person, List.of()));
        cells.sort(null);
        return cells;
    }
}
