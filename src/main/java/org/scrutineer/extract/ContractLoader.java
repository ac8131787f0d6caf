package org.scrutineer.extract;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Fills the contract tables of a database from another source, creating them where they are missing. */
public final class ContractLoader {

    private static final int BATCH = 1000;

    private final Connection connection;

    public ContractLoader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Loads every given table that the source has; all or nothing.
     *
     * @param progress is told each table's name and how many rows it had
     * @throws DataProblemException when a value cannot be kept in its column, naming file, row and field
     */
    public void load(Source source, List<ContractTable> tables, BiConsumer<String, Long> progress) {
        try {
            connection.setAutoCommit(false);
            for (ContractTable table : tables) {
                if (source.has(table)) {
                    progress.accept(table.name(), load(source, table));
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException refused) {
            throw new DataProblemException(new Problem("the database", 0, "", "S-DATABASE", "the database said: " + refused.getMessage(),
                    "tables of the contract that can be written", "Check the connection and the rights of its user."));
        }
    }

    private long load(Source source, ContractTable table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(createTable(table));
        }
        String insert = "INSERT INTO " + table.name() + " (" + table.columns().stream().map(ContractLoader::quoted).collect(Collectors.joining(", "))
                + ") VALUES (" + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        long count = 0;
        try (Rows rows = source.open(table); PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    set(statement, i, row);
                }
                statement.addBatch();
                if (++count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        return count;
    }

    /** The definition of a contract table in standard SQL. Column names are quoted: {@code value} and {@code year} are reserved words. */
    public static String createTable(ContractTable table) {
        return table.columns().stream().map(column -> "  " + quoted(column) + " " + column.type().sql() + (column.required() ? " NOT NULL" : ""))
                .collect(Collectors.joining(",\n", "CREATE TABLE IF NOT EXISTS " + table.name() + " (\n", "\n)"));
    }

    private static String quoted(ContractTable.Column column) {
        return '"' + column.name() + '"';
    }

    private static void set(PreparedStatement statement, int index, Row row) throws SQLException {
        ContractTable.Column column = row.table().columns().get(index);
        String value = column.required() ? row.required(column.name()) : row.text(index);
        switch (column.type()) {
            case DATE -> {
                LocalDate date = row.date(column.name());
                statement.setDate(index + 1, date == null ? null : Date.valueOf(date));
            }
            case NUMBER -> {
                BigDecimal number = row.number(column.name());
                statement.setBigDecimal(index + 1, number);
            }
            default -> {
                if (value.isEmpty()) {
                    statement.setNull(index + 1, Types.VARCHAR);
                } else {
                    statement.setString(index + 1, value);
                }
            }
        }
    }
}
