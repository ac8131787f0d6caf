package org.scrutineer.cli.council;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;

/**
 * One row of {@code rules/council-targets.csv}: a number that the demo council must count to.
 *
 * @param deck what is dealt out by this number, or empty
 * @param count the number met
 * @param measure such as {@code STS001}; empty where no cell of the return shows the number
 * @param tables the tables that are added up
 * @param published what the paper prints, or empty where the number is ours
 * @param note where published figures disagree, and which one is met; or empty
 */
public record CouncilTarget(
        String deck,
        String label,
        int count,
        String measure,
        List<String> tables,
        List<String> rows,
        List<String> columns,
        String published,
        String source,
        String note) {

    private static final List<CouncilTarget> ALL =
            RuleFile.read("council-targets.csv").stream().map(CouncilTarget::of).toList();

    private static CouncilTarget of(RuleFile.Line line) {
        return new CouncilTarget(
                line.get("deck"),
                line.get("label"),
                Integer.parseInt(line.get("count")),
                line.get("measure"),
                several(line.get("tables")),
                several(line.get("rows")),
                several(line.get("columns")),
                line.get("published"),
                line.get("source"),
                line.get("note"));
    }

    private static List<String> several(String text) {
        return Arrays.asList(text.split("\\|"));
    }

    public static List<CouncilTarget> all() {
        return ALL;
    }

    /** Where published figures disagree: what a reader of the demo is told. */
    public static Stream<String> notes() {
        return ALL.stream().map(CouncilTarget::note).filter(note -> !note.isEmpty());
    }

    /** The cards of one deck. */
    static LabelQuota deck(String name) {
        LabelQuota deck = new LabelQuota(name);
        ALL.stream().filter(target -> target.deck.equals(name)).forEach(target -> deck.add(target.label, target.count));
        return deck;
    }

    /** One number of a deck. */
    static int number(String deck, String label) {
        return ALL.stream()
                .filter(target -> target.deck.equals(deck) && target.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("council-targets.csv has no " + deck + " / " + label))
                .count;
    }

    /** Whether cells of the return show the number. */
    public boolean hasCells() {
        return !measure.isEmpty();
    }

    /** The sum of the target's cells in a counted return. */
    public int counted(SaltReturn salt) {
        int sum = 0;
        for (String table : tables) {
            CountTable counted = salt.table(measure, table).orElseThrow();
            for (String row : rows) {
                for (String column : columns) {
                    sum += counted.at(row, column);
                }
            }
        }
        return sum;
    }
}
