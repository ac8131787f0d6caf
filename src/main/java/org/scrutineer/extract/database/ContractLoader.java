package org.scrutineer.extract.database;

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
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.contract.WordForValue;

/** Fills the contract tables of a database from another source, creating them where they are missing. */
public final class ContractLoader {

    private static final int BATCH = 1000;

    /** What becomes of rows that a table has already. */
    public enum Before {
        /** The load is refused: the rows would be there twice. */
        REFUSED,
        /** All of them are removed. */
        REPLACED,
        /** Those with the key of a new row are removed; the others stay. */
        MERGED
    }

    private final Connection connection;
    private final String schema;

    /** Tables in the connection's own schema. */
    public ContractLoader(Connection connection) {
        this(connection, "");
    }

    /**
     * Tables in a schema.
     *
     * @param schema the schema of the tables, or empty for the connection's own
     */
    public ContractLoader(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Loads every given table that the source has; all or nothing. A table that has rows already is refused, since its
     * rows would be there twice.
     *
     * @param progress is told each table's name and how many rows it had
     * @throws DataProblemException when a value cannot be kept in its column, naming file, row and field
     */
    public void load(Source source, List<ContractTable> tables, BiConsumer<String, Long> progress) {
        load(source, tables, Before.REFUSED, (table, loaded) -> progress.accept(table, loaded.rows()));
    }

    /**
     * What was loaded into a table.
     *
     * @param rows how many were put in
     * @param older how many were removed because one of these takes their place
     */
    public record Loaded(long rows, long older) {}

    /**
     * Fills the tables that the source has.
     *
     * @param before what becomes of rows that the tables have
     */
    public void load(Source source, List<ContractTable> tables, Before before, BiConsumer<String, Loaded> progress) {
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
            NumbersOfUnits numbers = new NumbersOfUnits(source);
            for (ContractTable table : supplied) {
                String name = database.qualified(table, spelt);
                long older = 0;
                if (before == Before.MERGED) {
                    try (Rows there = new JdbcSource(connection, spelt).open(table);
                            Rows coming = source.open(table)) {
                        older = new KeyedRemoval(connection, database, table).remove(name, there, coming);
                    }
                } else {
                    empty(name, table, before == Before.REPLACED);
                }
                progress.accept(table.name(), new Loaded(load(source, table, database, name, numbers), older));
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
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + name)) {
            rows.next();
            if (rows.getLong(1) > 0) {
                throw new DataProblemException(new Problem(
                        table.name(),
                        0,
                        "",
                        "S-DATABASE",
                        rows.getLong(1) + " rows in the table already",
                        "an empty table",
                        "Give --merge to put each row in the place of the one with its key, --replace to put "
                                + "all in the place of all, or empty the table."));
            }
        }
    }

    private long load(Source source, ContractTable table, Database database, String name, NumbersOfUnits numbers)
            throws SQLException {
        String insert = "INSERT INTO " + name + " ("
                + table.columns().stream()
                        .map(column -> database.quoted(column.name()))
                        .collect(Collectors.joining(", "))
                + ") VALUES (" + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        long count = 0;
        try (Rows rows = source.open(table);
                PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                WordForValue.settle(row);
                numbers.settle(row);
                for (int i = 0; i < table.columns().size(); i++) {
                    set(statement, i, row, i);
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

    /** Sets a parameter, counted from 0, to the value of a column. */
    static void set(PreparedStatement statement, int index, Row row, int of) throws SQLException {
        ContractTable.Column column = row.table().columns().get(of);
        String value = column.required() ? row.required(column.name()) : row.text(of);
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
                    throw row.problem(
                            column.name(),
                            "V-VALUE",
                            value.length() + " characters",
                            "at most " + column.type().length(),
                            "Shorten the text.");
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
