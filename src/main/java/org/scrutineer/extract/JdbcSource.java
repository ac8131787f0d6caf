package org.scrutineer.extract;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tables or views of the contract's names and columns in one schema of a JDBC database. Names of tables and columns come
 * from the contract alone, so nothing a user types reaches SQL as text. The connection stays the caller's.
 */
public final class JdbcSource implements Source {

    private static final int FETCH_SIZE = 2000;

    private final Connection connection;
    private final String schema;
    private final String description;
    private final Map<String, String> present;

    /**
     * @param connection an open connection; it is not closed here
     * @param schema     the schema that holds the tables, or empty for the connection's own
     * @throws DataProblemException when the database does not answer
     */
    public JdbcSource(Connection connection, String schema) {
        this.connection = connection;
        try {
            this.schema = schema.isEmpty() ? connection.getSchema() : schema;
            DatabaseMetaData metaData = connection.getMetaData();
            this.description = metaData.getDatabaseProductName() + (this.schema == null ? "" : " schema " + this.schema);
            this.present = tables(metaData);
        } catch (SQLException noAnswer) {
            throw failure("the database", noAnswer);
        }
    }

    private Map<String, String> tables(DatabaseMetaData metaData) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (ResultSet tables = metaData.getTables(connection.getCatalog(), schema, "%", null)) {
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
            throw new DataProblemException(new Problem(table.name(), 0, "", "S-FILE", "no such table or view", "the table or view " + table.name()
                    + " in " + description, "Create it; datasources/ has the definitions."));
        }
        try {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            String qualified = (schema == null ? "" : quote + schema + quote + ".") + quote + name + quote;
            Map<String, String> columns = columns(name);
            List<String> selected = new ArrayList<>();
            for (ContractTable.Column column : table.columns()) {
                String actual = columns.get(column.name());
                if (actual == null && column.required()) {
                    throw new DataProblemException(new Problem(table.name(), 0, column.name(), "S-COLUMN", "no such column", "a column named "
                            + column.name(), "Add it to the table or view in " + description + "."));
                }
                selected.add(actual == null ? "NULL" : quote + actual + quote);
            }
            PreparedStatement statement = connection.prepareStatement("SELECT " + selected.stream().collect(Collectors.joining(", ")) + " FROM " + qualified);
            statement.setFetchSize(FETCH_SIZE);
            return new JdbcRows(table, statement, statement.executeQuery());
        } catch (SQLException refused) {
            throw failure(table.name(), refused);
        }
    }

    private Map<String, String> columns(String tableName) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), schema, tableName, "%")) {
            while (columns.next()) {
                found.put(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), columns.getString("COLUMN_NAME"));
            }
        }
        return found;
    }

    private static DataProblemException failure(String what, SQLException cause) {
        return new DataProblemException(new Problem(what, 0, "", "S-DATABASE", DatabaseFault.words(cause), "rows", DatabaseFault.advice(cause)));
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public void close() {
        // The connection is the caller's.
    }

    private static final class JdbcRows implements Rows {
        private final ContractTable table;
        private final PreparedStatement statement;
        private final ResultSet results;
        private final int width;
        private long number = 1;

        JdbcRows(ContractTable table, PreparedStatement statement, ResultSet results) throws SQLException {
            this.table = table;
            this.statement = statement;
            this.results = results;
            ResultSetMetaData metaData = results.getMetaData();
            this.width = metaData.getColumnCount();
        }

        @Override
        public Row next() {
            try {
                if (!results.next()) {
                    return null;
                }
                number++;
                String[] values = new String[width];
                for (int i = 0; i < width; i++) {
                    values[i] = value(i);
                }
                return new Row(table, table.name(), number, values);
            } catch (SQLException lost) {
                throw failure(table.name(), lost);
            }
        }

        /** A database gives a day with a time, or a number with trailing zeros: the contract's text has neither. */
        private String value(int column) throws SQLException {
            switch (table.columns().get(column).type()) {
                case DATE -> {
                    Object day = results.getObject(column + 1);
                    if (day instanceof java.sql.Date sqlDate) {
                        return sqlDate.toLocalDate().toString();
                    }
                    if (day instanceof java.sql.Timestamp timestamp) {
                        return timestamp.toLocalDateTime().toLocalDate().toString();
                    }
                    if (day instanceof LocalDate local) {
                        return local.toString();
                    }
                    return day == null ? "" : day.toString().strip();
                }
                case NUMBER -> {
                    String text = results.getString(column + 1);
                    return text == null ? "" : withoutTrailingZeros(text.strip());
                }
                default -> {
                    String text = results.getString(column + 1);
                    return text == null ? "" : text.strip();
                }
            }
        }

        private static String withoutTrailingZeros(String number) {
            if (number.indexOf('.') < 0) {
                return number;
            }
            int end = number.length();
            while (number.charAt(end - 1) == '0') {
                end--;
            }
            return number.substring(0, number.charAt(end - 1) == '.' ? end - 1 : end);
        }

        @Override
        public void close() {
            try {
                results.close();
                statement.close();
            } catch (SQLException atClose) {
                throw failure(table.name(), atClose);
            }
        }
    }
}
