package org.scrutineer.extract.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.PeriodShift;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.ReviewMark;
import org.scrutineer.rules.RuleFile;

/** What goes from one quarter's tables into the next, by {@code rules/next.csv}, and what is owed then. */
public final class NextQuarter {

    private static final Map<String, RuleFile.Line> RULES =
            RuleFile.read("next.csv").stream().collect(Collectors.toMap(line -> line.get("table"), line -> line));

    private final Source source;
    private final ReportingPeriod from;
    private final ReportingPeriod to;
    private final PeriodShift shift;

    /**
     * From one quarter to a later one.
     *
     * @throws IllegalArgumentException when they are no quarters, or the second is not later
     */
    public NextQuarter(Source source, ReportingPeriod from, ReportingPeriod to) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.shift = new PeriodShift(from, to);
    }

    /**
     * The tables of the new quarter: those that carry over, and those that are supplied anew with their examples.
     *
     * @throws DataProblemException when a row of the source cannot be read, or nothing of the quarter left is there
     */
    public List<FilledTable> tables() {
        List<FilledTable> tables = new ArrayList<>();
        boolean found = false;
        for (ContractTable table : NewCouncil.ordered()) {
            if (source.has(table)) {
                List<List<String>> rows = rows(table);
                found |= rows.stream().anyMatch(row -> isOf(table, row, from));
                List<List<String>> carried = carried(table, rows);
                tables.add(carried.isEmpty() ? FilledTable.example(table) : new FilledTable(table, carried));
            }
        }
        if (!found) {
            throw new DataProblemException(new Problem(
                    source.describe(),
                    0,
                    "",
                    "S-FOLDER",
                    "no row of " + from,
                    "the tables of the quarter that is left, with values or texts of " + from,
                    "Check the quarter after --from and the path after --source."));
        }
        return tables;
    }

    private List<List<String>> rows(ContractTable table) {
        List<List<String>> all = new ArrayList<>();
        try (Rows rows = source.open(table)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(Arrays.asList(row.values().clone()));
            }
        }
        return all;
    }

    private List<List<String>> carried(ContractTable table, List<List<String>> rows) {
        return switch (RULES.get(table.name()).get("carries")) {
            case "all" -> rows;
            case "values" -> withRoom(table, rows);
            case "texts" ->
                rows.stream()
                        .filter(row -> isOf(table, row, from))
                        .map(row -> moved(table, row))
                        .toList();
            case "meeting" ->
                rows.stream()
                        .filter(row -> isOf(table, row, from))
                        .map(row -> without(table, moved(table, row), List.of("date", "place", "version")))
                        .toList();
            case "undated" ->
                rows.stream()
                        .filter(row -> row.get(table.indexOf("period")).isEmpty())
                        .toList();
            default -> List.of();
        };
    }

    /** The values so far, and a row without a value for each that the new quarter needs. */
    private List<List<String>> withRoom(ContractTable table, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(rows);
        List<String> there = rows.stream()
                .filter(row -> isOf(table, row, to))
                .map(row -> key(table, row))
                .toList();
        for (List<String> row : rows) {
            if (isOf(table, row, from) && !there.contains(key(table, row))) {
                String[] room = new String[table.columns().size()];
                Arrays.fill(room, "");
                List.of("code", "series")
                        .forEach(column -> room[table.indexOf(column)] = row.get(table.indexOf(column)));
                room[table.indexOf("period")] = to.toString();
                all.add(Arrays.asList(room));
            }
        }
        return all;
    }

    private static String key(ContractTable table, List<String> row) {
        return row.get(table.indexOf("code")) + "\t" + row.get(table.indexOf("series"));
    }

    private List<String> moved(ContractTable table, List<String> row) {
        List<String> values = new ArrayList<>(row);
        values.set(table.indexOf("period"), to.toString());
        int text = table.indexOf("text");
        if (text >= 0) {
            values.set(text, ReviewMark.on(shift.of(row.get(text))));
            int heading = table.indexOf("heading");
            if (heading >= 0) {
                values.set(heading, shift.of(row.get(heading)));
            }
        }
        return values;
    }

    private static List<String> without(ContractTable table, List<String> row, List<String> columns) {
        List<String> values = new ArrayList<>(row);
        columns.forEach(column -> values.set(table.indexOf(column), ""));
        return values;
    }

    static boolean isOf(ContractTable table, List<String> row, ReportingPeriod period) {
        int at = table.indexOf("period");
        if (at < 0) {
            return false;
        }
        try {
            return ReportingPeriod.parse(row.get(at)).equals(period);
        } catch (IllegalArgumentException anotherForm) {
            return false;
        }
    }

    /** What is owed for the new quarter: values by owner, texts, comparisons, targets, records. */
    public List<Owed> owed() {
        List<Owed> owed = new ArrayList<>(OwedFigures.of(source, from, to).all());
        for (ContractTable table : NewCouncil.ordered()) {
            String words = RULES.get(table.name()).get("owed");
            if (source.has(table) && !words.isEmpty()) {
                owed.add(new Owed("", table.name(), "", "", to.toString(), words.replace("{to}", to.printed())));
            }
        }
        return owed;
    }

    /**
     * The values, targets and comparisons that a quarter still lacks, by what the quarter before it had; none in a
     * source without indicators.
     */
    public static List<Owed> lacking(PerformanceBook book, ReportingPeriod period) {
        return new OwedFigures(book, List.of(), period.previous(), period).all();
    }

    /** What to do with the new tables, in a few lines. */
    public List<String> readme(String place, int owed) {
        String names = " --source " + place + " --year " + to.year() + " --quarter " + to.quarter();
        return List.of(
                "Tables for " + to.printed() + ", made from those of " + from.printed(),
                "1. indicator_value: a row without a value is there for each that had one in " + from.printed()
                        + ". Type the values in.",
                "2. narrative, commentary: the texts of " + from.printed()
                        + " are there with their periods moved, marked " + ReviewMark.WORDS
                        + " Change what is no longer true and take the mark away.",
                "3. meeting: the committee and the roles are there. Add the day, the place and the version.",
                "4. owed.csv: " + owed + " things that are still to be supplied, and by whom.",
                "5. Check: java -jar scrutineer.jar validate" + names,
                "6. See which texts are missing: java -jar scrutineer.jar commentary --missing" + names,
                "7. Make the draft: java -jar scrutineer.jar pack" + names + " --draft --out draft.pdf",
                "8. The final paper is refused while a text is marked " + ReviewMark.WORDS);
    }

    /** The table names that carry over, for those who ask what is in the rule file. */
    static List<String> ruled() {
        return Contract.get().tables().stream()
                .map(ContractTable::name)
                .filter(RULES::containsKey)
                .toList();
    }
}
