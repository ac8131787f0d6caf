package org.scrutineer.extract.salt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.RuleSet;

/**
 * The labels that a column accepts, gathered from the rule files of the measures that use it, so that a category is
 * added in one place.
 */
public final class Labels {

    private static final Map<RuleSet, Labels> BY_RULES = new ConcurrentHashMap<>();

    private final RuleSet rules;
    private final Map<String, LabelSet> sets;

    private Labels(RuleSet rules) {
        this.rules = rules;
        this.sets = sets();
    }

    /** The labels that the rules of a year accept. */
    static Labels by(RuleSet rules) {
        return BY_RULES.computeIfAbsent(rules, Labels::new);
    }

    RuleSet rules() {
        return rules;
    }

    /** The labels of a column such as {@code sequel.sequel}. */
    LabelSet of(String table, String column) {
        LabelSet set = sets.get(table + "." + column);
        if (set == null) {
            throw new IllegalArgumentException("no labels for " + table + "." + column);
        }
        return set;
    }

    /** The words that a column takes in any year, as the return writes them; empty where it takes any text. */
    public static Optional<List<String>> words(String table, String column) {
        return Optional.ofNullable(by(RuleSet.everyYear()).sets.get(table + "." + column))
                .map(set -> List.copyOf(set.labels()));
    }

    /**
     * @throws org.scrutineer.extract.contract.DataProblemException when a column that has labels holds something else
     */
    void mustBeKnown(Row row, String column) {
        LabelSet set = sets.get(row.table().name() + "." + column);
        if (set != null) {
            set.read(row, column);
        }
    }

    private Map<String, LabelSet> sets() {
        Map<String, LabelSet> all = new HashMap<>();
        all.put("person.primary_support_reason", new LabelSet().add(rows("LTS001a", "1a")));
        all.put("person.employment_status", new LabelSet().add(rows("LTS004", "1")));
        all.put(
                "person.accommodation_status",
                new LabelSet().add(rows("LTS004", "2a")).add(rows("LTS004", "2b")));
        all.put("request.route_of_access", new LabelSet().add(rows("STS001", "1a")));
        all.put(
                "st_max.route_of_access",
                new LabelSet().add(rows("STS001", "1a")).add(rows("STS002b", "1")));
        LabelSet sequels = new LabelSet();
        for (List<String> table : List.of(
                List.of("STS001", "1a"),
                List.of("STS002a", "1"),
                List.of("STS002b", "1"),
                List.of("LTS002a", "1a(i)"))) {
            sequels.add(rules.layout().table(table.get(0), table.get(1)).columns());
        }
        all.put("sequel.sequel", sequels);
        all.put(
                "sequel.setting",
                new LabelSet().add(rules.layout().table("STS002a", "5").columns()));
        all.put("review.significant_event", new LabelSet().add(rows("LTS002a", "1a(i)")));
        all.put(
                "carer.support_type",
                new LabelSet().add(rules.layout().table("LTS003", "1a").columns()));
        for (RuleFile.Line line : rules.personCodes()) {
            LabelSet set = all.computeIfAbsent("person." + line.get("column"), name -> new LabelSet());
            set.add(line.get("label"), line.get("group"));
            Arrays.stream(line.get("also_written").split("\\|"))
                    .filter(other -> !other.isEmpty())
                    .forEach(other -> set.addSpelling(other, line.get("group")));
        }
        for (ContractTable table : Contract.get().tables("salt")) {
            for (ContractTable.Column column : table.columns()) {
                if (!column.labels().isEmpty()) {
                    LabelSet set = new LabelSet();
                    column.labels().forEach(label -> set.add(label, label));
                    all.put(table.name() + "." + column.name(), set);
                }
            }
        }
        return all;
    }

    private Axis rows(String measure, String table) {
        return rules.layout().table(measure, table).rows();
    }
}
