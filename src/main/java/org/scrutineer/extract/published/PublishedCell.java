package org.scrutineer.extract.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.extract.value.Heading;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/** Which cell of the return a published line is of. */
final class PublishedCell {

    private static final String TOTAL = "99";
    /** Columns of the activity report that are no breakdown. */
    private static final Set<String> NO_BREAKDOWN = Set.of(
            "fyending",
            "measure",
            "view",
            "geographylevel",
            "geographycode",
            "geographyname",
            "dhgeographyname",
            "cassrcode",
            "aggregationlevel",
            "ageband",
            "itemvalue",
            "region",
            "regioncode",
            "lacode",
            "laname");

    /** What the report calls lines that the return words otherwise. */
    private static final Map<String, String> ALSO = Map.of(
            "stmax",
            "shorttermsupporttomaximiseindependence",
            "universalservices",
            "universalservicessignpostedtootherservices",
            "allages",
            TOTAL);

    private PublishedCell() {}

    /**
     * Measure, table, row and column as the return names them; what the file calls them where the return has no such
     * cell.
     */
    static List<String> of(Map<String, String> fields) {
        String measure = fields.getOrDefault("sheet", fields.getOrDefault("measure", ""));
        List<TableLayout> tables = RuleSet.everyYear().layout().tables(measure.replaceAll("\\s", ""));
        if (fields.containsKey("row") && fields.containsKey("column")) {
            return named(measure, fields.get("table"), fields.get("row"), fields.get("column"), tables);
        }
        List<String> parts = fields.entrySet().stream()
                .filter(one -> !NO_BREAKDOWN.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isEmpty())
                .toList();
        String ages = ages(fields.getOrDefault("ageband", ""));
        for (TableLayout table : tables) {
            if (table.ages().equals(ages)) {
                List<String> cell = cell(table, parts);
                if (cell != null) {
                    return cell;
                }
            }
        }
        String row = parts.stream().collect(Collectors.joining(" / "));
        return List.of(measure, fields.getOrDefault("ageband", ""), row, "");
    }

    private static List<String> named(
            String measure, String table, String row, String column, List<TableLayout> tables) {
        for (TableLayout layout : tables) {
            if (Heading.key(layout.table()).equals(Heading.key(table))) {
                Line rowLine = line(layout.rows(), row);
                Line columnLine = line(layout.columns(), column);
                if (rowLine != null && columnLine != null) {
                    return List.of(layout.measure(), layout.table(), rowLine.label(), columnLine.label());
                }
            }
        }
        return List.of(measure, table, row, column);
    }

    private static String ages(String band) {
        String key = Heading.key(band);
        return key.startsWith("65")
                ? "65+"
                : key.equals("18to64") || key.equals("1864") ? "18-64" : key.equals(TOTAL) ? "18+" : "";
    }

    /** The one row and the one column that the parts name; totals where none does. Null where a part is of neither. */
    private static List<String> cell(TableLayout table, List<String> parts) {
        Line row = null;
        Line column = null;
        List<String> open = new ArrayList<>(parts);
        open.removeIf(TOTAL::equals);
        for (String part : open) {
            Line asColumn = line(table.columns(), part);
            Line asRow = line(table.rows(), part);
            if (asRow != null
                    && row == null
                    && (asColumn == null || column != null || asRow.kind() == LineKind.CATEGORY)) {
                row = asRow;
            } else if (asColumn != null && column == null) {
                column = asColumn;
            } else {
                return null;
            }
        }
        Line rowTotal = row == null ? total(table.rows()) : row;
        Line columnTotal = column == null ? total(table.columns()) : column;
        return rowTotal == null || columnTotal == null
                ? null
                : List.of(table.measure(), table.table(), rowTotal.label(), columnTotal.label());
    }

    private static Line total(Axis axis) {
        int total = axis.totalAfter(-1);
        return total < 0 ? null : axis.line(total);
    }

    /** A line by its label, or by the one label that holds or begins with the words; null where none or several do. */
    private static Line line(Axis axis, String words) {
        String key = ALSO.getOrDefault(Heading.key(words), Heading.key(words));
        List<Line> same = axis.lines().stream()
                .filter(line -> Heading.key(line.label()).equals(key)
                        || Heading.key(line.shortLabel()).equals(key)
                        || line.alsoWritten().stream()
                                .anyMatch(other -> Heading.key(other).equals(key)))
                .toList();
        if (same.isEmpty() && key.length() > 3) {
            same = axis.lines().stream()
                    .filter(line -> Heading.key(line.label()).contains(key)
                            || (Heading.key(line.shortLabel()).length() > 3
                                    && key.contains(Heading.key(line.shortLabel()))))
                    .toList();
        }
        return same.isEmpty()
                        || (same.size() > 1 && !Heading.key(same.get(0).label()).equals(key))
                ? null
                : same.get(0);
    }
}
