package org.scrutineer.extract.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.rules.RuleFile;

/**
 * What differs between databases, a line of {@code rules/databases.csv}.
 *
 * @param folder its folder under {@code datasources/}
 * @param product how its name begins, as the driver tells it
 * @param isolation the JDBC transaction isolation that gives one snapshot; 0 when a statement does
 * @param begin that statement, or empty
 * @param upper whether names without quotes are kept in capitals
 * @param varchar its type for text, with {@code %d} for the length
 * @param decimal its type for numbers
 * @param timestamp its type for a day with a time
 * @param tested how far the program was tried on it
 */
public record Database(
        String folder,
        String product,
        int isolation,
        String begin,
        boolean upper,
        String varchar,
        String decimal,
        String timestamp,
        String tested) {

    private static final List<Database> KNOWN = RuleFile.read("databases.csv").stream()
            .map(line -> new Database(
                    line.get("folder"),
                    line.get("product"),
                    line.get("isolation").isEmpty() ? 0 : Integer.parseInt(line.get("isolation")),
                    line.get("begin"),
                    line.get("names").equals("upper"),
                    line.get("varchar"),
                    line.get("decimal"),
                    line.get("timestamp"),
                    line.get("tested")))
            .toList();

    /** Every database that has a folder. */
    public static List<Database> known() {
        return KNOWN;
    }

    /** The database behind a connection; one that is not known is taken to follow the SQL standard. */
    public static Database of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        return KNOWN.stream()
                .filter(database -> name.startsWith(database.product))
                .findFirst()
                .orElse(new Database(
                        "",
                        name,
                        Connection.TRANSACTION_REPEATABLE_READ,
                        "",
                        upper,
                        "VARCHAR(%d)",
                        "DECIMAL(18,6)",
                        "TIMESTAMP",
                        "not at all"));
    }

    /** Begins a read-only transaction that sees one state of the database in all its queries. */
    void beginSnapshot(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        if (isolation > 0) {
            connection.setTransactionIsolation(isolation);
        }
        connection.setAutoCommit(false);
        if (!begin.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(begin);
            }
        }
    }

    /**
     * A schema as the database spells it, whatever the case it was asked for in; as it was asked for when there is
     * none.
     */
    static String schema(Connection connection, String asked) throws SQLException {
        String spelt = asked;
        if (!asked.isEmpty()) {
            try (ResultSet schemas = connection.getMetaData().getSchemas()) {
                while (schemas.next()) {
                    String name = schemas.getString("TABLE_SCHEM");
                    if (name.equals(asked)) {
                        return asked;
                    }
                    spelt = name.equalsIgnoreCase(asked) ? name : spelt;
                }
            }
        }
        return spelt;
    }

    /**
     * A name in quotes, since {@code value} and {@code year} are reserved words, but spelt as it would be kept without
     * them.
     */
    public String quoted(String name) {
        return '"' + (upper ? name.toUpperCase(Locale.ROOT) : name) + '"';
    }

    /** The definition of a contract table. */
    public String createTable(ContractTable table, String schema) {
        return table.columns().stream()
                .map(column -> "  " + quoted(column.name()) + " " + type(column.type())
                        + (column.required() ? " NOT NULL" : ""))
                .collect(Collectors.joining(",\n", "CREATE TABLE " + qualified(table, schema) + " (\n", "\n)"));
    }

    /** A table with its schema, the schema as the database spells it. */
    String qualified(ContractTable table, String schema) {
        return (schema.isEmpty() ? "" : '"' + schema.replace("\"", "\"\"") + "\".") + quoted(table.name());
    }

    private String type(ColumnType type) {
        return switch (type) {
            case DATE -> "DATE";
            case MOMENT -> timestamp;
            case NUMBER -> decimal;
            default -> String.format(Locale.ROOT, varchar, type.length());
        };
    }
}
