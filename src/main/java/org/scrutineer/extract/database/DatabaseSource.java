package org.scrutineer.extract.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/**
 * A database named by a properties file: {@code jdbc.url}, {@code jdbc.user}, {@code jdbc.schema}, and
 * {@code jdbc.password.env}, the name of the environment variable that holds the password, so that no password is ever
 * written down. {@code jdbc.timeout.seconds} is how long one query may take.
 */
public final class DatabaseSource implements Source {

    private static final int LOGIN_SECONDS = 30;
    private static final int QUERY_SECONDS = 600;

    private final Connection connection;
    private final JdbcSource tables;
    private final Path folder;

    private DatabaseSource(Connection connection, String schema, int seconds, Path folder) {
        this.folder = folder;
        this.connection = connection;
        this.tables = new JdbcSource(connection, schema, seconds);
    }

    /** The properties of such a file. */
    public static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(
                    file.getFileName().toString(),
                    0,
                    "",
                    "S-FILE",
                    "a file that cannot be read",
                    "a properties file with jdbc.url",
                    "Check the path and who may read it."));
        }
        if (properties.getProperty("jdbc.url", "").isBlank()) {
            throw new DataProblemException(new Problem(
                    file.getFileName().toString(),
                    0,
                    "jdbc.url",
                    "S-DATABASE",
                    "nothing",
                    "the address of the database, such as jdbc:postgresql://host/council",
                    "Add it."));
        }
        return properties;
    }

    /** Opens a connection by such properties. The caller closes it. */
    public static Connection connect(Path file) {
        Properties properties = properties(file);
        String variable = properties.getProperty("jdbc.password.env", "");
        String password = variable.isEmpty() ? "" : System.getenv(variable);
        if (password == null) {
            throw new DataProblemException(new Problem(
                    file.getFileName().toString(),
                    0,
                    "jdbc.password.env",
                    "S-DATABASE",
                    "no environment variable " + variable,
                    "the password in that variable",
                    "Set the variable before the command: export " + variable + "=..."));
        }
        String user = properties.getProperty("jdbc.user", "").strip();
        try {
            DriverManager.setLoginTimeout(LOGIN_SECONDS);
            String address = properties.getProperty("jdbc.url").strip();
            // An empty user is not the same as none: some databases then ask who runs the program.
            return user.isEmpty() && password.isEmpty()
                    ? DriverManager.getConnection(address)
                    : DriverManager.getConnection(address, user, password);
        } catch (SQLException refused) {
            throw DatabaseFault.of(
                    file.getFileName().toString(),
                    "a database that lets " + (user.isEmpty() ? "the user" : user) + " in",
                    refused);
        }
    }

    public static DatabaseSource open(Path file) {
        Properties properties = properties(file);
        int seconds = seconds(file, properties);
        Connection connection = connect(file);
        try {
            Database.of(connection).beginSnapshot(connection);
            stopWaiting(connection, seconds);
            return new DatabaseSource(
                    connection,
                    properties.getProperty("jdbc.schema", "").strip(),
                    seconds,
                    file.toAbsolutePath().getParent());
        } catch (SQLException | RuntimeException failed) {
            try {
                connection.close();
            } catch (SQLException atClose) {
                failed.addSuppressed(atClose);
            }
            if (failed instanceof SQLException refused) {
                throw DatabaseFault.of(file.getFileName().toString(), "a database that can be read", refused);
            }
            throw (RuntimeException) failed;
        }
    }

    private static int seconds(Path file, Properties properties) {
        String text = properties
                .getProperty("jdbc.timeout.seconds", String.valueOf(QUERY_SECONDS))
                .strip();
        if (!text.matches("\\d{1,6}")) {
            throw new DataProblemException(new Problem(
                    file.getFileName().toString(),
                    0,
                    "jdbc.timeout.seconds",
                    "S-SETTING",
                    Row.quoted(text),
                    "a number of seconds; 0 for no limit",
                    "Correct it or leave it out."));
        }
        return Integer.parseInt(text);
    }

    /**
     * A network that swallows every answer would hold the program for ever; the database itself is given a little
     * longer than its query.
     */
    private static void stopWaiting(Connection connection, int seconds) {
        try {
            connection.setNetworkTimeout(Runnable::run, seconds == 0 ? 0 : (seconds + LOGIN_SECONDS) * 1000);
        } catch (SQLException | UnsupportedOperationException | AbstractMethodError notOffered) {
            // An embedded database has no network to wait for.
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

    /** The folder of the properties file. */
    @Override
    public Optional<Path> beside() {
        return Optional.of(folder);
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
