package org.scrutineer.performance.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.performance.Narrative;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.body.BodyLine.Form;

/**
 * The body in print order: sections by number, in each the paragraphs without a kind, then Summary, Achievements,
 * Concerns. A row of {@code narrative} is a clause, numbered within its section; the text of a section that has others
 * within it only introduces these and has no number. A line of the text that begins with {@code -} is an item of a
 * list, one that begins with {@code |} a row of a table with two columns, the first row its header; {@code {table
 * roll-up}} and {@code {list appendices}} alone on a line are made by the program.
 */
public final class ReportBody {

    private static final List<String> KINDS = List.of("", "Summary", "Achievements", "Concerns");
    private static final Map<String, Form> PLACES =
            Map.of("{table roll-up}", Form.ROLL_UP, "{list appendices}", Form.APPENDICES);
    private static final String CELL = "|";

    private ReportBody() {}

    /** Every line of a period's body. */
    public static List<BodyLine> of(List<Narrative> narrative, ReportingPeriod period) {
        Map<SectionNumber, List<Narrative>> sections = narrative.stream()
                .filter(row -> row.period().equals(period))
                .collect(Collectors.groupingBy(
                        row -> SectionNumber.parse(row.section()), TreeMap::new, Collectors.toList()));
        Set<SectionNumber> divided = sections.keySet().stream()
                .filter(SectionNumber::isPart)
                .map(SectionNumber::whole)
                .collect(Collectors.toSet());
        List<BodyLine> lines = new ArrayList<>();
        sections.forEach((section, rows) -> {
            // A part whose section has no row of its own is printed as a section, so that no level of headings is
            // skipped.
            boolean within = section.isPart() && sections.containsKey(section.whole());
            lines.add(new BodyLine(
                    within ? Form.PART : Form.SECTION,
                    section,
                    section.toString(),
                    rows.get(0).heading(),
                    ""));
            clauses(section, rows, divided.contains(section), lines);
        });
        return lines;
    }

    private static void clauses(SectionNumber section, List<Narrative> rows, boolean unnumbered, List<BodyLine> lines) {
        int number = 0;
        String kind = "";
        for (Narrative row : rows.stream()
                .sorted(Comparator.comparingInt(one -> KINDS.indexOf(one.kind())))
                .toList()) {
            String clause = unnumbered ? "" : section + "." + ++number;
            if (!row.kind().equals(kind)) {
                kind = row.kind();
                lines.add(new BodyLine(Form.KIND, section, clause, kind, ""));
                clause = "";
            }
            boolean table = false;
            for (String text : row.text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList()) {
                lines.add(line(section, clause, text, table));
                table = text.startsWith(CELL);
                clause = "";
            }
        }
    }

    private static BodyLine line(SectionNumber section, String clause, String text, boolean inTable) {
        if (PLACES.containsKey(text)) {
            return new BodyLine(PLACES.get(text), section, clause, "", "");
        }
        if (text.startsWith(CELL)) {
            List<String> cells = cells(text);
            return new BodyLine(
                    inTable ? Form.TABLE_ROW : Form.TABLE_HEAD,
                    section,
                    clause,
                    cells.get(0),
                    cells.size() > 1 ? cells.get(1) : "");
        }
        return text.startsWith("- ")
                ? new BodyLine(Form.ITEM, section, clause, text.substring(2).strip(), "")
                : new BodyLine(Form.PARAGRAPH, section, clause, text, "");
    }

    /** Whether a line is the place of something that the program makes. */
    public static boolean isPlace(String line) {
        return PLACES.containsKey(line.strip());
    }

    /** The cells of a table's row; one that is no row has none. */
    public static List<String> cells(String line) {
        return line.strip().startsWith(CELL)
                ? List.of(line.strip().replaceAll("^\\|\\s*|\\s*\\|$", "").split("\\s*\\|\\s*"))
                : List.of();
    }
}
