package org.scrutineer.extract;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How people find the record that a fault is in: a row number finds nobody once a file is sorted anew. It is never part of a message; {@code data-quality.csv}
 * has it in columns of its own.
 *
 * @param key    the values of the row's key, such as {@code KPI-04, 2024-25 Q3}; of records it is an identifier
 * @param person whom the row is about, or empty; personal data
 * @param team   the team that the row names, or empty
 */
public record RecordName(String key, String person, String team) {

    /** Of a fault that is no single row's. */
    public static final RecordName NONE = new RecordName("", "", "");

    private static final String TEAM = "team";

    static RecordName of(Row row) {
        Optional<TableKey> key = TableKey.of(row.table());
        String team = row.table().indexOf(TEAM) < 0 ? "" : row.text(TEAM);
        return key.map(found -> new RecordName(found.columns().stream().filter(column -> row.table().indexOf(column) >= 0).map(row::text).filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", ")), found.person().isEmpty() || row.table().indexOf(found.person()) < 0 ? "" : row.text(found.person()), team)).orElse(new RecordName("", "", team));
    }

    /** The same with a team that is known from elsewhere, where the row names none. */
    public RecordName withTeam(String other) {
        return team.isEmpty() ? new RecordName(key, person, other) : this;
    }
}
