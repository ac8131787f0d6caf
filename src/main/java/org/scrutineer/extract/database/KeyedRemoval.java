package org.scrutineer.extract.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.TableKey;

/** Removes from a table of a database the rows whose key comes again, so that the newer rows take their place. */
final class KeyedRemoval {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final Database database;
    private final ContractTable table;
    private final TableKey key;

    /** @throws DataProblemException when the table has no key by which rows could be told apart */
    KeyedRemoval(Connection connection, Database database, ContractTable table) {
        this.connection = connection;
        this.database = database;
        this.table = table;
        this.key = TableKey.of(table)
                .orElseThrow(() -> new DataProblemException(new Problem(
                        table.name(),
                        0,
                        "",
                        "S-DATABASE",
                        "a table without a key",
                        "a table whose rows can be told apart",
                        "Load it with --replace.")));
    }

    /**
     * Removes every row that a row of the source takes the place of; two that write a period in two ways are the same.
     *
     * @param name the table with its schema, quoted
     * @param there the rows that the database has
     * @param coming the rows that will be put in
     * @return how many were removed
     */
    long remove(String name, Rows there, Rows coming) throws SQLException {
        Set<List<String>> keys = new HashSet<>();
        for (Row row = coming.next(); row != null; row = coming.next()) {
            keys.add(key.values(row));
        }
        Set<List<String>> older = new LinkedHashSet<>();
        Map<List<String>, Row> rows = new HashMap<>();
        long count = 0;
        for (Row row = there.next(); row != null; row = there.next()) {
            if (keys.contains(key.values(row))) {
                List<String> raw = key.columns().stream().map(row::text).toList();
                count++;
                if (older.add(raw)) {
                    rows.put(
                            raw,
                            new Row(
                                    row.table(),
                                    row.file(),
                                    row.number(),
                                    row.values().clone()));
                }
            }
        }
        delete(name, older, rows);
        return count;
    }

    private void delete(String name, Set<List<String>> older, Map<List<String>, Row> rows) throws SQLException {
        // Blank is no value of a column, so each pattern of blanks is a statement of its own.
        Map<List<Boolean>, List<List<String>>> patterns = older.stream()
                .collect(Collectors.groupingBy(
                        raw -> raw.stream().map(String::isEmpty).toList()));
        for (Map.Entry<List<Boolean>, List<List<String>>> pattern : patterns.entrySet()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("DELETE FROM " + name + " WHERE " + condition(pattern.getKey()))) {
                int waiting = 0;
                for (List<String> raw : pattern.getValue()) {
                    set(statement, raw, rows.get(raw));
                    statement.addBatch();
                    if (++waiting % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        }
    }

    private String condition(List<Boolean> blanks) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < blanks.size(); i++) {
            parts.add(database.quoted(key.columns().get(i)) + (blanks.get(i) ? " IS NULL" : " = ?"));
        }
        return String.join(" AND ", parts);
    }

    private void set(PreparedStatement statement, List<String> raw, Row row) throws SQLException {
        int at = 0;
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isEmpty()) {
                ContractLoader.set(
                        statement, at++, row, table.indexOf(key.columns().get(i)));
            }
        }
    }
}
