package org.scrutineer.extract.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Label;

/**
 * What tells the rows of a table apart, read from {@code rules/keys.csv}.
 *
 * @param columns in the table's order of importance; a row is named by their values
 * @param once whether two rows with the same key are a fault
 * @param person the column that says whom a row is about, or empty
 */
public record TableKey(List<String> columns, boolean once, String person) {

    private static final Map<String, TableKey> KEYS = read();

    /** The key of a table; empty for a table that has none. */
    public static Optional<TableKey> of(ContractTable table) {
        return Optional.ofNullable(KEYS.get(table.name()));
    }

    /** Every key, by table. */
    public static Map<String, TableKey> all() {
        return KEYS;
    }

    /**
     * The same for two rows that are of the same thing, however their periods, spaces and capitals are written.
     * Identifiers of people and events must be the same to the letter; codes of indicators need not.
     */
    public List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            ColumnType type =
                    row.table().columns().get(row.table().indexOf(column)).type();
            boolean person = type == ColumnType.ID && !row.table().contract().equals("performance");
            values.add(person ? row.text(column) : comparable(type, row.text(column)));
        }
        return values;
    }

    private static String comparable(ColumnType type, String value) {
        return switch (type) {
            case PERIOD -> period(value);
            default -> Label.key(value);
        };
    }

    private static String period(String value) {
        try {
            return ReportingPeriod.parse(value).toString();
        } catch (IllegalArgumentException reportedElsewhere) {
            return value;
        }
    }

    private static Map<String, TableKey> read() {
        Map<String, TableKey> keys = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("keys.csv")) {
            keys.put(
                    line.get("table"),
                    new TableKey(
                            Arrays.asList(line.get("key").split(" ")),
                            line.get("once").equals("Y"),
                            line.get("person")));
        }
        return keys;
    }
}
