package org.scrutineer.extract;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One real PostgreSQL for all tests of a run, on a free port. It will not run as root, so as root the library starts it in a user namespace of its
 * own; where neither works the tests say so and are skipped.
 */
public final class PostgresForTests {

    private static EmbeddedPostgres server;
    private static String why;

    private PostgresForTests() {
    }

    /** The address of an empty database of its own. */
    public static synchronized String freshDatabase(String name) {
        start();
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    /** A properties file for such a database. */
    public static Path properties(Path folder, String url, String more) throws IOException {
        return Files.writeString(folder.resolve("council.properties"), "jdbc.url=" + url + "\njdbc.user=postgres\n" + more);
    }

    private static void start() {
        if (server == null && why == null) {
            try {
                server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException alreadyGone) {
                        // The run is over.
                    }
                }));
            } catch (IOException | RuntimeException refused) {
                why = String.valueOf(refused.getMessage());
            }
        }
        if (server == null) {
            abort("No PostgreSQL can be started here, so what is read from it is not tested: " + why);
        }
    }
}
