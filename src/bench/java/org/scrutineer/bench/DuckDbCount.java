package org.scrutineer.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process of its own: DuckDB, in memory, counts the files of a folder. */
public final class DuckDbCount {

    private DuckDbCount() {}

    /** @param arguments the folder, the file of cells to write, and perhaps the file of a why-trail */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            SqlCount.run(connection, "duckdb.sql", arguments[0]);
            SqlCount.rules(connection, CountRace.PERIOD);
            SqlCount.count(connection, Path.of(arguments[1]));
            if (arguments.length > 2) {
                SqlCount.trail(connection, Path.of(arguments[2]));
            }
        }
    }
}
