package org.scrutineer.cli.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.extract.cld.CldConstants;
import org.scrutineer.extract.cld.RuleDecision;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Why a person stands elsewhere by their Client Level Data than by the SALT records, as far as it can be told: they are
 * missing from one of the two, the return asks for what the other does not record ({@code rules/cld/not-recorded.csv}),
 * or a rule had to decide.
 */
public final class DifferenceCauses {

    public static final String UNKNOWN = "cannot be told";
    private static final String DETAINED = "detention under the Mental Health Act is not recorded";
    private static final String TWELVE_MONTHS = "the submission reaches back 12 months only";

    private final Set<String> inRecords;
    private final Set<String> inEvents;
    private final Set<String> detained = new TreeSet<>();
    private final Map<String, Set<RuleDecision>> noticed;
    private final boolean partial;
    private final Map<List<String>, String> readings;

    /**
     * The causes between two ways of reading the same council.
     *
     * @param rules those of the year
     * @param readings causes of people whom another reading of the rules explains, by measure, table and person
     */
    public DifferenceCauses(SaltIntake records, SaltIntake events, RuleSet rules, Map<List<String>, String> readings) {
        this.readings = readings;
        inRecords = ids(records);
        inEvents = ids(events);
        noticed = events.input().people();
        partial = CldConstants.of(rules)
                .isPart(records.book().people().size(), events.book().people().size());
        records.book().people().stream()
                .filter(file -> file.person().detained())
                .forEach(file -> detained.add(file.person().id()));
    }

    private static Set<String> ids(SaltIntake intake) {
        Set<String> ids = new TreeSet<>();
        intake.book().people().forEach(file -> ids.add(file.person().id()));
        intake.book().carers().forEach(file -> ids.add(file.id()));
        return ids;
    }

    /** Whether the Client Level Data has so few people that it cannot be the whole. */
    public boolean partial() {
        return partial;
    }

    /**
     * Why a person is in other cells of a table by one way of counting than by the other.
     *
     * @param salt the person's cells of the table by the records, as {@code row / column}
     * @param cld the person's cells of the table by the Client Level Data, likewise
     */
    public String of(String person, List<String> table, List<String> salt, List<String> cld) {
        String measure = table.get(0);
        if (!inEvents.contains(person)) {
            return partial ? "partial submission" : "not in the Client Level Data";
        }
        if (!inRecords.contains(person)) {
            return "not in the SALT records";
        }
        String reading = readings.get(List.of(measure, table.get(1), person));
        if (reading != null) {
            return reading;
        }
        Set<String> causes = new LinkedHashSet<>(notRecorded(measure, salt));
        if (measure.equals("LTS004") && salt.isEmpty() && detained.contains(person)) {
            causes.add(DETAINED);
        }
        if (causes.isEmpty()) {
            noticed.getOrDefault(person, Set.of()).stream()
                    .filter(one -> one.concerns(measure))
                    .forEach(one -> causes.add(one.rule()));
        }
        if (causes.isEmpty() && measure.equals("LTS001c") && cld.isEmpty()) {
            causes.add(TWELVE_MONTHS);
        }
        return causes.isEmpty() ? UNKNOWN : String.join(" and ", causes);
    }

    private static Set<String> notRecorded(String measure, List<String> salt) {
        return RuleFile.read("cld/not-recorded.csv").stream()
                .filter(line -> measure.startsWith(line.get("measure")))
                .filter(line -> salt.stream()
                        .anyMatch(cell -> line.get("label").equals("*")
                                || cell.toLowerCase(Locale.ROOT)
                                        .contains(line.get("label").toLowerCase(Locale.ROOT))))
                .map(line -> line.get("cause"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
