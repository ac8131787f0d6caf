package org.scrutineer.extract.database;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One real PostgreSQL for all tests of a run, on a free port. It will not run as root: the library then starts it in a
 * user namespace of its own, and where that is not allowed it is started as the user nobody. Where neither works the
 * tests say so and are skipped. {@code -Dpostgres.as=nobody} tries the second way alone.
 */
public final class PostgresForTests {

    private static int port;
    private static String why;

    private PostgresForTests() {}

    /** The address of an empty database of its own. */
    public static synchronized String freshDatabase(String name) {
        if (port == 0 && why == null) {
            start();
        }
        if (port == 0) {
            abort("No PostgreSQL can be started here, so what is read from it is not tested: " + why);
        }
        try (Connection connection = connected();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return address(name);
    }

    /** A properties file for such a database. */
    public static Path properties(Path folder, String url, String more) throws IOException {
        return Files.writeString(
                folder.resolve("council.properties"), "jdbc.url=" + url + "\njdbc.user=postgres\n" + more);
    }

    private static void start() {
        try {
            if ("nobody".equals(System.getProperty("postgres.as"))) {
                throw new IOException("not tried");
            }
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            stopAtTheEnd(server);
            port = server.getPort();
        } catch (IOException | RuntimeException refused) {
            startAsNobody("the library says: " + refused.getMessage());
        }
    }

    private static void startAsNobody(String first) {
        try {
            PostgresBinaries server = new PostgresBinaries();
            stopAtTheEnd(server);
            port = server.port();
        } catch (IOException | InterruptedException | RuntimeException refused) {
            why = first + "; as the user nobody: " + refused.getMessage();
        }
    }

    private static void stopAtTheEnd(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception alreadyGone) {
                // The run is over.
            }
        }));
    }

    private static String address(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** A server that was just started takes a moment to answer. */
    private static Connection connected() throws SQLException {
        for (int i = 0; ; i++) {
            try {
                return DriverManager.getConnection(address("postgres"), "postgres", "");
            } catch (SQLException notYet) {
                if (i == 100) {
                    throw notYet;
                }
                try {
                    Thread.sleep(100);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw notYet;
                }
            }
        }
    }
}
