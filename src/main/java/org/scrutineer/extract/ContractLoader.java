package org.scrutineer.extract;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Fills the contract tables of a database from another source, creating them where they are missing. */
public final class ContractLoader {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final String schema;

    /** Tables in the connection's own schema. */
    public ContractLoader(Connection connection) {
        this(connection, "");
    }

    /** @param schema the schema of the tables, or empty for the connection's own */
    public ContractLoader(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Loads every given table that the source has; all or nothing. A table that has rows already is refused, since its rows would be there twice.
     *
     * @param progress is told each table's name and how many rows it had
     * @throws DataProblemException when a value cannot be kept in its column, naming file, row and field
     */
    public void load(Source source, List<ContractTable> tables, BiConsumer<String, Long> progress) {
        load(source, tables, false, progress);
    }

    /** @param replace whether rows that the tables have are removed first */
    public void load(Source source, List<ContractTable> tables, boolean replace, BiConsumer<String, Long> progress) {
        List<ContractTable> supplied = tables.stream().filter(source::has).toList();
        try {
            connection.setAutoCommit(false);
            Database database = Database.of(connection);
            String spelt = Database.schema(connection, schema);
            // All definitions first: most databases end a transaction at each.
            JdbcSource present = new JdbcSource(connection, spelt);
            for (ContractTable table : supplied) {
                if (!present.has(table)) {
                    execute(database.createTable(table, spelt));
                }
            }
            for (ContractTable table : supplied) {
                empty(database.qualified(table, spelt), table, replace);
                progress.accept(table.name(), load(source, table, database, database.qualified(table, spelt)));
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException refused) {
            undo();
            throw DatabaseFault.of("the database", "tables of the contract that can be written", refused);
        } catch (RuntimeException wrong) {
            undo();
            throw wrong;
        }
    }

    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException alreadyGone) {
            // A connection that is gone has undone its work.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void empty(String name, ContractTable table, boolean replace) throws SQLException {
        if (replace) {
            execute("DELETE FROM " + name);
            return;
        }
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + name)) {
            rows.next();
            if (rows.getLong(1) > 0) {
                throw new DataProblemException(new Problem(table.name(), 0, "", "S-DATABASE", rows.getLong(1) + " rows in the table already", "an empty table",
                        "Empty the table, or give --replace to put the new rows in the place of the old."));
            }
        }
    }

    private long load(Source source, ContractTable table, Database database, String name) throws SQLException {
        String insert = "INSERT INTO " + name + " (" + table.columns().stream().map(column -> database.quoted(column.name())).collect(Collectors.joining(", "))
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

    private static void set(PreparedStatement statement, int index, Row row) throws SQLException {
        ContractTable.Column column = row.table().columns().get(index);
        String value = column.required() ? row.required(column.name()) : row.text(index);
        switch (column.type()) {
            case DATE -> {
                LocalDate date = row.date(column.name());
                statement.setDate(index + 1, date == null ? null : Date.valueOf(date));
            }
            case MOMENT -> {
                LocalDateTime moment = row.moment(column.name());
                statement.setTimestamp(index + 1, moment == null ? null : Timestamp.valueOf(moment));
            }
            case NUMBER -> {
                BigDecimal number = row.number(column.name());
                statement.setBigDecimal(index + 1, number);
            }
            case YN -> {
                // Blank is not the same as no everywhere: whether somebody is at home may not be known yet.
                statement.setString(index + 1, value.isEmpty() ? null : row.yes(column.name()) ? "Y" : "N");
            }
            default -> {
                if (value.length() > column.type().length()) {
                    throw row.problem(column.name(), "V-VALUE", value.length() + " characters", "at most " + column.type().length(), "Shorten the text.");
                }
                if (value.isEmpty()) {
                    statement.setNull(index + 1, Types.VARCHAR);
                } else {
                    statement.setString(index + 1, value);
                }
            }
        }
    }
}
