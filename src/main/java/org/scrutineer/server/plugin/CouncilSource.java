package org.scrutineer.server.plugin;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.extract.source.SettingsReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Settings;

/** Opens what a data source's properties name. */
final class CouncilSource {

    private CouncilSource() {}

    /**
     * Opens the data. The caller closes them.
     *
     * @throws DataProblemException when they cannot be opened, in words without the password
     */
    static Source open(CouncilProperties properties, ServerRules rules) {
        List<CouncilProperties.Fault> faults = properties.faults(rules);
        if (!faults.isEmpty()) {
            CouncilProperties.Fault fault = faults.get(0);
            throw problem(
                    "its property " + fault.property() + " cannot be used"
                            + (fault.quoted().isEmpty() ? "" : ": " + fault.quoted()),
                    fault.message(),
                    "Ask the administrator to open the data source and correct it.");
        }
        return properties.location().isEmpty()
                ? new Database(connect(properties), properties.schema())
                : Sources.open(Path.of(properties.location()));
    }

    /** The council's choices: those of its folder, then those of the properties. */
    static Settings settings(CouncilProperties properties) {
        if (!properties.location().isEmpty()) {
            return SettingsReader.read(Path.of(properties.location()), properties.choices());
        }
        Settings settings = Settings.defaults();
        for (var choice : properties.choices().entrySet()) {
            settings = settings.with(choice.getKey(), choice.getValue());
        }
        return settings;
    }

    private static Connection connect(CouncilProperties properties) {
        try {
            if (!properties.driver().isEmpty()) {
                Class.forName(properties.driver());
            }
            Connection connection = properties.jndiName().isEmpty()
                    ? DriverManager.getConnection(properties.jdbcUrl(), properties.username(), properties.password())
                    : named(properties.jndiName()).getConnection();
            // Nothing may be changed, and all tables are read as of one moment.
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            if (connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ)) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            return connection;
        } catch (ClassNotFoundException absent) {
            throw problem(
                    "no JDBC driver " + properties.driver(),
                    "the driver's jar on the server",
                    "Put it into the application server's lib folder and start the server again.");
        } catch (NamingException unknown) {
            throw problem(
                    "no JNDI data source " + properties.jndiName(),
                    "a name that the application server keeps, such as jdbc/council",
                    "Ask the administrator of the server.");
        } catch (SQLException refused) {
            String said = refused.getMessage() == null
                    ? "nothing"
                    : refused.getMessage().replaceAll("\\s+", " ");
            throw problem(
                    "the database said: "
                            + (properties.password().length() > 3 ? said.replace(properties.password(), "...") : said),
                    "a database that lets the data source's user in",
                    "Check address, user, password and driver in the data source.");
        }
    }

    /**
     * The name has passed the rules: it is one of the application server's own naming, so nothing foreign is looked up.
     */
    @SuppressWarnings("BanJNDI")
    private static DataSource named(String name) throws NamingException {
        InitialContext context = new InitialContext();
        Object found;
        try {
            found = context.lookup(name.startsWith("java:") ? name : "java:comp/env/" + name);
        } catch (NamingException notThere) {
            found = context.lookup(name);
        }
        if (found instanceof DataSource database) {
            return database;
        }
        throw new NamingException("not a data source");
    }

    private static DataProblemException problem(String found, String expected, String fix) {
        return new DataProblemException(
                new Problem("the Scrutineer data source", 0, "", "S-DATASOURCE", found, expected, fix));
    }

    /** A database whose connection is closed with it. */
    private static final class Database implements Source {
        private final Connection connection;
        private final JdbcSource tables;

        Database(Connection connection, String schema) {
            this.connection = connection;
            this.tables = new JdbcSource(connection, schema);
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
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
                connection.close();
            } catch (SQLException alreadyGone) {
                // Nothing was changed, so nothing is lost.
            }
        }
    }
}
