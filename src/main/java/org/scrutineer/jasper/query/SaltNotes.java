package org.scrutineer.jasper.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.table.ShownLines;
import org.scrutineer.rules.Bibliography;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * What a reader must know of a table of the return: which days it counts, who is not in it, by which rule, and what
 * disclosure control did.
 */
final class SaltNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final String HIERARCHY =
            "Each is counted once, in the first column that applies, read from left to right.";

    private SaltNotes() {}

    /** Everything about one table that stands alone. */
    static String whole(CountTable table, ReportRun run) {
        return joined(List.of(
                "Cells count " + table.layout().counts() + ", " + days(table.layout(), run.salt()) + ".",
                hierarchy(table.layout()) ? HIERARCHY : "",
                beside(table.layout(), run),
                prison(table),
                rule(List.of(table.layout())),
                control(run)));
    }

    /** What is true of one table among others of its measure. */
    static String ofTable(CountTable table, ShownLines shown, ReportRun run) {
        return joined(List.of(
                shown.any() ? leftOut("Rows", shown.rowsLeftOut()) : "",
                shown.any()
                        ? leftOut(
                                "Columns",
                                shown.columnsLeftOut().stream()
                                        .filter(label -> !isBlankPrison(table, label))
                                        .toList())
                        : "",
                beside(table.layout(), run),
                prison(table)));
    }

    /** What is true of every table of a measure. */
    static String ofMeasure(List<TableLayout> tables, ReportRun run) {
        return joined(
                List.of(tables.stream().anyMatch(SaltNotes::hierarchy) ? HIERARCHY : "", rule(tables), control(run)));
    }

    private static String joined(List<String> sentences) {
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The days whose events or people are counted. */
    static String days(TableLayout layout, SaltReturn counted) {
        String end = DAY.format(counted.period().end());
        if (layout.measure().equals("LTS001b") || layout.measure().equals("LTS001c")) {
            return "on " + end;
        }
        if (layout.measure().equals("STS004")) {
            return "discharged October to December " + counted.period().year().startYear();
        }
        boolean longer = layout.measure().equals("STS001") && layout.table().startsWith("2");
        LocalDate start = counted.period().start().minusMonths(longer ? 6 : 0);
        return (start.getYear() == counted.period().end().getYear() ? DAY_AND_MONTH : DAY).format(start) + " to " + end;
    }

    private static String leftOut(String what, List<String> labels) {
        return labels.isEmpty() ? "" : what + " left out because every cell is 0: " + String.join("; ", labels) + ".";
    }

    private static String beside(TableLayout layout, ReportRun run) {
        String beside = run.salt().beside().entrySet().stream()
                .filter(entry -> entry.getKey().measure().equals(layout.measure())
                        && (entry.getKey().table().equals(layout.table())
                                || entry.getKey().table().isEmpty()))
                .map(entry -> run.published().beside(entry.getValue()).text() + " ("
                        + entry.getKey().reason().title() + ")")
                .collect(Collectors.joining(", "));
        return beside.isEmpty() ? "" : "Not shown in the table: " + beside + ".";
    }

    private static String prison(CountTable table) {
        return table.layout().columns().lines().stream().anyMatch(Line::prison)
                        && table.cell(0, lastPrison(table)).isEmpty()
                ? "Prison cells are blank: there is no prison in the council's area."
                : "";
    }

    private static boolean isBlankPrison(CountTable table, String label) {
        return !prison(table).isEmpty()
                && table.layout().columns().lines().stream()
                        .anyMatch(line -> line.prison() && line.label().equals(label));
    }

    private static int lastPrison(CountTable table) {
        int last = 0;
        for (int i = 0; i < table.layout().columns().size(); i++) {
            last = table.layout().columns().line(i).prison() ? i : last;
        }
        return last;
    }

    /** The published rules, as a reader finds them. */
    private static String rule(List<TableLayout> tables) {
        List<String> rules = tables.stream()
                .map(TableLayout::guidance)
                .distinct()
                .filter(guidance -> Bibliography.of(guidance).isPresent())
                .map(Bibliography::inWords)
                .distinct()
                .toList();
        return rules.isEmpty() ? "" : (rules.size() == 1 ? "Rule: " : "Rules: ") + String.join("; ", rules) + ".";
    }

    /** What disclosure control did to the tables. */
    static String control(ReportRun run) {
        if (!run.disclosure()) {
            return "";
        }
        DisclosurePolicy policy = DisclosurePolicy.of(run.settings());
        List<String> said =
                new ArrayList<>(List.of(Symbol.CONFIDENTIAL.text() + ": " + Symbol.CONFIDENTIAL.meaning() + "."));
        if (policy.base() > 1) {
            said.add("Other counts are rounded to the nearest " + policy.base()
                    + (policy.rounded(policy.below()) == 0
                            ? ", " + Symbol.LOW.text() + ": " + Symbol.LOW.meaning()
                            : "")
                    + ", so that rows and columns may not add up.");
        }
        return String.join(" ", said);
    }

    private static boolean hierarchy(TableLayout layout) {
        return !layout.measure().equals("LTS004")
                && !layout.measure().equals("STS004")
                && layout.rows().lines().stream()
                        .noneMatch(line ->
                                line.kind() == LineKind.TOTAL && !line.label().equals("Total"));
    }
}
