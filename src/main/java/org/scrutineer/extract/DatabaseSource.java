package org.scrutineer.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A database named by a properties file: {@code jdbc.url}, {@code jdbc.user}, {@code jdbc.schema}, and {@code jdbc.password.env}, the name of the
 * environment variable that holds the password, so that no password is ever written down.
 */
public final class DatabaseSource implements Source {

    private final Connection connection;
    private final JdbcSource tables;

    private DatabaseSource(Connection connection, String schema) {
        this.connection = connection;
        this.tables = new JdbcSource(connection, schema);
    }

    /** The properties of such a file. */
    public static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(file.getFileName().toString(), 0, "", "S-FILE", "a file that cannot be read", "a properties file with jdbc.url", "Check the path and who may read it."));
        }
        if (properties.getProperty("jdbc.url", "").isBlank()) {
            throw new DataProblemException(new Problem(file.getFileName().toString(), 0, "jdbc.url", "S-DATABASE", "nothing", "the address of the database, such as jdbc:postgresql://host/council", "Add it."));
        }
        return properties;
    }

    /** Opens a connection by such properties. The caller closes it. */
    public static Connection connect(Path file) {
        Properties properties = properties(file);
        String variable = properties.getProperty("jdbc.password.env", "");
        String password = variable.isEmpty() ? "" : System.getenv(variable);
        if (password == null) {
            throw new DataProblemException(new Problem(file.getFileName().toString(), 0, "jdbc.password.env", "S-DATABASE", "no environment variable " + variable, "the password in that variable",
                    "Set the variable before the command: export " + variable + "=..."));
        }
        try {
            return DriverManager.getConnection(properties.getProperty("jdbc.url").strip(), properties.getProperty("jdbc.user", ""), password);
        } catch (SQLException refused) {
            throw new DataProblemException(new Problem(file.getFileName().toString(), 0, "", "S-DATABASE", DatabaseFault.words(refused), "a database that lets " + properties.getProperty("jdbc.user", "the user") + " in",
                    DatabaseFault.advice(refused)));
        }
    }

    static DatabaseSource open(Path file) {
        Connection connection = connect(file);
        try {
            // One snapshot for all tables, and no chance to change anything.
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            if (connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ)) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            return new DatabaseSource(connection, properties(file).getProperty("jdbc.schema", "").strip());
        } catch (SQLException | RuntimeException failed) {
            try {
                connection.close();
            } catch (SQLException atClose) {
                failed.addSuppressed(atClose);
            }
            if (failed instanceof SQLException refused) {
                throw new DataProblemException(new Problem(file.getFileName().toString(), 0, "", "S-DATABASE", DatabaseFault.words(refused), "a database that can be read", DatabaseFault.advice(refused)));
            }
            throw (RuntimeException) failed;
        }
    }

    @Override
    public boolean has(ContractTable table) {
        return tables.has(table);
    }

    @Override
    public Rows open(ContractTable table) {
        return tables.open(table);
    }

    @Override
    public String describe() {
        return tables.describe();
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException alreadyGone) {
            // Nothing was changed, so nothing is lost.
        }
    }
}
