package org.scrutineer.salt.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Label;

/**
 * All tables of the return in one year: {@code rules/measures.csv} names them, and a file per measure holds their rows
 * and columns. Every year has the same tables.
 */
public final class ReturnLayout {

    private final Map<String, TableLayout> tables = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, List<TableLayout>> byMeasure = new ConcurrentHashMap<>();

    /** @param rows the rows in force of a rule file, by its name */
    ReturnLayout(Function<String, List<RuleFile.Line>> rows) {
        rows.apply("measure-titles.csv").forEach(line -> titles.put(Label.key(line.get("measure")), line.get("title")));
        Map<String, List<RuleFile.Line>> files = new LinkedHashMap<>();
        for (RuleFile.Line line : rows.apply("measures.csv")) {
            String measure = line.get("measure");
            String table = line.get("table");
            List<RuleFile.Line> labels = files.computeIfAbsent(measure, name -> rows.apply(name + ".csv"));
            TableLayout layout = new TableLayout(
                    tables.size(),
                    measure,
                    table,
                    line.get("ages"),
                    new LinkedHashSet<>(Arrays.asList(line.get("needs").split("\\|"))),
                    line.get("counts"),
                    line.get("rows_are"),
                    line.get("title"),
                    line.get("guidance"),
                    axis(labels, table, "row"),
                    axis(labels, table, "column"));
            tables.put(Label.key(layout.name()), layout);
        }
    }

    private static Axis axis(List<RuleFile.Line> labels, String table, String axis) {
        List<Line> lines = new ArrayList<>();
        for (RuleFile.Line line : labels) {
            if (line.get("axis").equals(axis)
                    && Arrays.asList(line.get("tables").split("\\|")).contains(table)) {
                String also = line.get("also_written");
                lines.add(new Line(
                        Integer.parseInt(line.get("position")),
                        line.get("label"),
                        LineKind.parse(line.get("kind")),
                        line.get("prison").equals("Y"),
                        also.isEmpty() ? List.of() : List.of(also.split("\\|")),
                        line.get("guidance")));
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalStateException("no " + axis + " of table " + table + " in its rule file");
        }
        return new Axis(lines);
    }

    /** All tables in workbook order. */
    public List<TableLayout> tables() {
        return List.copyOf(tables.values());
    }

    /** The tables of one measure. */
    public List<TableLayout> tables(String measure) {
        List<TableLayout> known = byMeasure.get(measure);
        return known != null
                ? known
                : byMeasure.computeIfAbsent(measure, name -> tables.values().stream()
                        .filter(table -> table.measure().equalsIgnoreCase(name))
                        .toList());
    }

    /** What a measure is about, as its heading says it. */
    public String title(String measure) {
        return titles.getOrDefault(Label.key(measure), "");
    }

    /** A table by measure and table, ignoring case. */
    public Optional<TableLayout> find(String measure, String table) {
        return Optional.ofNullable(tables.get(Label.key(measure + " " + table)));
    }

    /**
     * A table that the rules are known to have.
     *
     * @throws IllegalArgumentException when they do not
     */
    public TableLayout table(String measure, String table) {
        return find(measure, table)
                .orElseThrow(() -> new IllegalArgumentException(
                        measure.equalsIgnoreCase("STS003")
                                ? "STS003 is reserved: no page of the guidance that could be read describes it and no "
                                        + "ASCOF cell uses it"
                                : "the return has no table " + measure + " " + table + "; its measures are "
                                        + String.join(", ", measures())));
    }

    /** The measures, in workbook order. */
    public Set<String> measures() {
        Set<String> measures = new LinkedHashSet<>();
        tables.values().forEach(table -> measures.add(table.measure()));
        return measures;
    }
}
