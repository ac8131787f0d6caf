package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of an appendix as data to calculate with: numbers as numbers, what they are counted in beside what they
 * are of. Signs for what is withheld or not known stay as they are printed.
 */
final class AppendixTables {

    private static final Pattern NUMBER = Pattern.compile("(-?[\\d,]+(?:\\.\\d+)?)(%| days)?");

    private AppendixTables() {}

    /** One for each section; one that is not supplied says what it needs. */
    static List<DataTable> of(List<String> notices, List<AppendixSection> sections) {
        return sections.stream()
                .map(section -> table(String.join(" ", notices), section))
                .toList();
    }

    private static DataTable table(String notice, AppendixSection section) {
        String notes = (notice + " " + section.note()).strip();
        if (section.lines().isEmpty()) {
            return new DataTable(
                    section.heading(),
                    section.heading(),
                    List.of("Not supplied"),
                    List.of(List.of(section.intro())),
                    notes);
        }
        List<String> columns = new ArrayList<>(List.of(section.rowsAre()));
        List<String> units = new ArrayList<>();
        for (int column = 0; column < section.columns().size(); column++) {
            int at = column;
            units.add(unit(section.lines().stream().map(line -> cell(line, at)).toList()));
            columns.add(section.columns().get(column) + inBrackets(units.get(column)));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (AppendixSection.Line line : section.lines()) {
            String own = unit(line.cells());
            boolean other = own != null && !own.isEmpty() && units.stream().noneMatch(own::equals);
            List<Object> row = new ArrayList<>(List.of(line.label() + (other ? inBrackets(own) : "")));
            for (int column = 0; column < units.size(); column++) {
                row.add(value(cell(line, column)));
            }
            rows.add(row);
        }
        return new DataTable(section.heading(), section.intro(), columns, rows, notes);
    }

    private static String cell(AppendixSection.Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }

    /**
     * What all numbers among these are counted in: {@code %}, {@code days}, empty for none; null when they differ or
     * there are none.
     */
    private static String unit(List<String> cells) {
        List<String> units = cells.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> Objects.requireNonNullElse(number.group(2), "").strip())
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    private static String inBrackets(String unit) {
        return unit == null || unit.isEmpty() ? "" : " (" + unit + ")";
    }

    private static Object value(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.matches() ? new BigDecimal(number.group(1).replace(",", "")) : cell;
    }
}
