package org.scrutineer.cli.result;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.rules.Bibliography;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Explains a person's place in the return in plain sentences: their records, then table by table their cell and the
 * rule. Personal data.
 */
public final class PersonExplanation {

    private PersonExplanation() {}

    public static List<String> of(
            RuleSet rules, Period period, List<CaseFile> people, List<CarerFile> carers, List<TrailEntry> trail) {
        List<String> lines = new ArrayList<>();
        lines.add("PERSONAL DATA: keep with the case records.");
        lines.add("Counted for " + period + ", " + period.start() + " to " + period.end() + ".");
        for (CaseFile file : people) {
            lines.add("");
            lines.add(file.person().id() + ", " + file.person().describe()
                    + file.person()
                            .ageOn(period.end())
                            .map(age -> ", aged " + age + " on " + period.end())
                            .orElse("") + ".");
            lines.add("Recorded:");
            file.facts().stream().skip(1).forEach(fact -> lines.add("  " + fact.describe()));
        }
        for (CarerFile file : carers) {
            lines.add("");
            lines.add("Carer " + file.id()
                    + (file.born() == null ? ", date of birth not known." : ", born " + file.born() + "."));
            lines.add("Recorded:");
            file.support().forEach(support -> lines.add("  " + support.describe()));
        }
        lines.add("");
        lines.add(trail.isEmpty() ? "In no table, and nothing recorded that any measure would ask about." : "So:");
        for (TrailEntry entry : trail) {
            String where = (entry.measure() + " " + entry.table()).strip();
            String event = entry.event().isEmpty() ? "" : " (" + entry.event() + ")";
            if (entry.inCell()) {
                lines.add("  " + where + event + ": in row \"" + entry.row() + "\", column \"" + entry.column() + "\". "
                        + because(entry, rules));
            } else {
                lines.add("  " + where + event + ": "
                        + (entry.row().equals(TrailEntry.NOT_SHOWN)
                                ? "belongs here but has no cell: "
                                : "not counted: ")
                        + entry.column() + " [" + entry.rule() + guidance(entry.rule()) + "].");
            }
        }
        return lines;
    }

    /** Why an entry is in its cell. */
    public static String because(TrailEntry entry, RuleSet rules) {
        StringBuilder text = new StringBuilder("Decided by ")
                .append(entry.winner() == null ? "the carer" : entry.winner().describe());
        if (!entry.beaten().isEmpty()) {
            text.append(", which comes before ")
                    .append(WhyPart.describe(entry.beaten()))
                    .append(" in the hierarchy");
        }
        return text.append(" [")
                .append(entry.rule())
                .append(", ")
                .append(guidance(entry, rules))
                .append("].")
                .toString();
    }

    private static String guidance(TrailEntry entry, RuleSet rules) {
        TableLayout table = rules.layout().table(entry.measure(), entry.table());
        boolean byRow = entry.rule().contains(".row.");
        List<Line> lines = byRow ? table.rows().lines() : table.columns().lines();
        String label = byRow ? entry.row() : entry.column();
        String position = entry.rule().substring(entry.rule().lastIndexOf('.') + 1);
        return Bibliography.inWords(lines.stream()
                .filter(line -> line.label().equals(label)
                        && String.valueOf(line.position()).equals(position))
                .findFirst()
                .orElseThrow()
                .guidance());
    }

    /** The paragraph of an exclusion; nothing for a reason why somebody has no cell, which is no rule of the return. */
    private static String guidance(String code) {
        for (Exclusion exclusion : Exclusion.values()) {
            if (exclusion.code().equals(code)) {
                return ", " + Bibliography.inWords(exclusion.guidance());
            }
        }
        return "";
    }
}
