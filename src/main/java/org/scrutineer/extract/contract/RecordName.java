package org.scrutineer.extract.contract;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The identifiers by which people find the record that has a fault: a row number no longer finds it once the file is
 * sorted. It is never part of a message; {@code data-quality.csv} has it in columns of its own.
 *
 * @param key the values of the row's key, such as {@code KPI-04, 2024-25 Q3}; of records it is an identifier
 * @param person whom the row is about, or empty; personal data
 * @param team the team that holds the record, or empty
 * @param subject whose team it is: a person or an indicator, as {@link #subject} writes it
 */
public record RecordName(String key, String person, String team, String subject) {

    /** Of a fault that is no single row's. */
    public static final RecordName NONE = new RecordName("", "", "", "");

    private static final String TEAM = "team";
    private static final String CODE = "code";

    /** Of a record about a person. */
    public static RecordName ofPerson(String key, String person) {
        return new RecordName(key, person, "", subject("person", person));
    }

    static RecordName of(Row row) {
        Optional<TableKey> key = TableKey.of(row.table());
        String person =
                key.map(TableKey::person).map(column -> text(row, column)).orElse("");
        String named = key.stream()
                .flatMap(found -> found.columns().stream())
                .map(column -> text(row, column))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
        return new RecordName(
                named,
                person,
                text(row, TEAM),
                person.isEmpty() ? subject("indicator", text(row, CODE)) : subject("person", person));
    }

    /** What a team is looked up by: a row of the table that has the column. */
    public static String subject(String table, String id) {
        return table + '\t' + id;
    }

    private static String text(Row row, String column) {
        return row.table().indexOf(column) < 0 ? "" : row.text(column);
    }

    /** The same with a team that is known from elsewhere, where the row names none. */
    public RecordName withTeam(String other) {
        return team.isEmpty() ? new RecordName(key, person, other, subject) : this;
    }
}
