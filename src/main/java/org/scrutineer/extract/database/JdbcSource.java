package org.scrutineer.extract.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/**
 * Tables or views of the contract's names and columns in one schema of a JDBC database. Names of tables and columns
 * come from the contract alone, so nothing a user types reaches SQL as text. The connection stays the caller's.
 */
public final class JdbcSource implements Source {

    /**
     * Rows fetched at once; with the transaction that the caller opened, no driver then keeps the whole table in
     * memory.
     */
    private static final int FETCH_SIZE = 2000;

    private static final String ABSENT = "NULL";

    private final Connection connection;
    private final String schema;
    private final String description;
    private final Map<String, String> present;
    private final int timeout;

    /**
     * @param connection an open connection; it is not closed here
     * @param schema the schema that holds the tables, or empty for the connection's own
     * @throws DataProblemException when the database does not answer
     */
    public JdbcSource(Connection connection, String schema) {
        this(connection, schema, 0);
    }

    /** @param timeout seconds that one query may take; 0 for as long as it likes */
    JdbcSource(Connection connection, String schema, int timeout) {
        this.connection = connection;
        this.timeout = timeout;
        try {
            this.schema = schema.isEmpty() ? connection.getSchema() : Database.schema(connection, schema);
            DatabaseMetaData metaData = connection.getMetaData();
            this.description =
                    metaData.getDatabaseProductName() + (this.schema == null ? "" : " schema " + this.schema);
            this.present = tables(metaData);
        } catch (SQLException noAnswer) {
            throw DatabaseFault.of("the database", "an answer", noAnswer);
        }
    }

    private Map<String, String> tables(DatabaseMetaData metaData) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (ResultSet tables = metaData.getTables(connection.getCatalog(), exactly(schema), "%", null)) {
            while (tables.next()) {
                String type = tables.getString("TABLE_TYPE");
                if (type != null && (type.contains("TABLE") || type.contains("VIEW") || type.contains("SYNONYM"))) {
                    found.put(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT), tables.getString("TABLE_NAME"));
                }
            }
        }
        return found;
    }

    @Override
    public boolean has(ContractTable table) {
        return present.containsKey(table.name());
    }

    @Override
    public Rows open(ContractTable table) {
        String name = present.get(table.name());
        if (name == null) {
            throw new DataProblemException(new Problem(
                    table.name(),
                    0,
                    "",
                    "S-FILE",
                    "no such table or view",
                    "the table or view " + table.name() + " in " + description,
                    "Create it; datasources/ has the definitions."));
        }
        try {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            String qualified = (schema == null ? "" : quote + schema.replace(quote, quote + quote) + quote + ".")
                    + quote
                    + name
                    + quote;
            Map<String, String> columns = columns(name);
            List<String> selected = new ArrayList<>();
            List<Problem> missing = new ArrayList<>();
            for (ContractTable.Column column : table.columns()) {
                String actual = columns.get(column.name());
                if (actual == null && column.required()) {
                    missing.add(new Problem(
                            table.name(),
                            0,
                            column.name(),
                            "S-COLUMN",
                            "no such column",
                            "a column named " + column.name(),
                            "Add it to the table or view in " + description + "."));
                }
                selected.add(actual == null ? ABSENT : quote + actual + quote);
            }
            if (!missing.isEmpty()) {
                throw new DataProblemException(missing);
            }
            PreparedStatement statement =
                    connection.prepareStatement("SELECT " + String.join(", ", selected) + " FROM " + qualified);
            try {
                statement.setFetchSize(FETCH_SIZE);
                statement.setQueryTimeout(timeout);
                ResultSet results = statement.executeQuery();
                mustFit(table, selected, results.getMetaData());
                return new JdbcRows(table, statement, results);
            } catch (SQLException | RuntimeException refused) {
                statement.close();
                throw refused;
            }
        } catch (SQLException refused) {
            throw DatabaseFault.of(table.name(), "rows", refused);
        }
    }

    private static void mustFit(ContractTable table, List<String> selected, ResultSetMetaData types)
            throws SQLException {
        List<Problem> wrong = new ArrayList<>();
        for (int i = 0; i < selected.size(); i++) {
            ContractTable.Column column = table.columns().get(i);
            if (!selected.get(i).equals(ABSENT) && !column.type().fits(types.getColumnType(i + 1))) {
                wrong.add(new Problem(
                        table.name(),
                        0,
                        column.name(),
                        "S-TYPE",
                        "a column of the type " + types.getColumnTypeName(i + 1),
                        column.type().expected(),
                        "Cast the column in the view; datasources/ has examples for each database."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new DataProblemException(wrong);
        }
    }

    /** A name where a driver takes a pattern: the low line of adult_social_care is not any letter. */
    private String exactly(String name) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        return name == null || escape == null || escape.isEmpty()
                ? name
                : name.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }

    private Map<String, String> columns(String tableName) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (ResultSet columns = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), exactly(schema), exactly(tableName), "%")) {
            while (columns.next()) {
                found.put(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), columns.getString("COLUMN_NAME"));
            }
        }
        return found;
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public void close() {
        // The connection is the caller's.
    }
}
