package org.scrutineer.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.opentest4j.TestAbortedException;
import org.postgresql.PGConnection;
import org.scrutineer.extract.database.PostgresForTests;
import org.scrutineer.salt.Period;

/**
 * The whole return from the same files: this program with its why-trail, whole process from start to end with a heap of
 * 1 GB; DuckDB, whole process, once the cells only and once with a why-trail; PostgreSQL, cells only, from tables that
 * were loaded and analysed before the clock started, each table made on the way indexed and analysed. The cells of all
 * are compared, each with each.
 */
final class CountRace {

    static final Period PERIOD = Period.of("2017-18", 4);

    private static final List<String> TABLES = List.of(
            "person", "request", "st_max", "sequel", "long_term_support", "review", "carer", "hospital_discharge");
    private static final int ROUNDS = 5;
    private static final int LARGEST_FOR_POSTGRESQL = 100_000;

    private CountRace() {}

    static void run(Path folder, List<Integer> sizes, Figures figures) throws IOException, SQLException {
        double before = 0;
        for (int size : sizes) {
            Path council = folder.resolve("council-" + size);
            BigCouncil.write(council, size);
            double own = race(council, size, figures);
            if (before > 0) {
                figures.put(
                        "count " + size + ": seconds per million rows, against the size before",
                        own / size / before,
                        "x");
            }
            before = own / size;
        }
    }

    private static double race(Path council, int size, Figures figures) throws IOException, SQLException {
        String name = "count " + size + ": ";
        Path log = council.resolve("log");
        Path out = council.resolve("out");
        Path cells = council.resolve("duckdb.csv");
        Path trail = council.resolve("duckdb-why.csv");
        Runs own = new Runs();
        Runs cellsAlone = new Runs();
        Runs withTrail = new Runs();
        for (int i = 0; i < ROUNDS; i++) {
            // In turn, so that a busy minute of the machine falls on all of them.
            own.add(own(log, council, out));
            cellsAlone.add(Child.java(log, List.of(), DuckDbCount.class, council.toString(), cells.toString()));
            withTrail.add(Child.java(
                    log, List.of(), DuckDbCount.class, council.toString(), cells.toString(), trail.toString()));
        }
        own.put(name + "Scrutineer with why-trail, -Xmx1g", figures);
        figures.put(name + "why.csv", Files.size(out.resolve("why.csv")) / 1e6, "MB");
        cellsAlone.put(name + "DuckDB, cells only", figures);
        withTrail.put(name + "DuckDB, with a why-trail", figures);
        figures.put(name + "why-trail of DuckDB", Files.size(trail) / 1e6, "MB");
        own.against(cellsAlone, name + "Scrutineer / DuckDB, cells only", figures);
        own.against(withTrail, name + "Scrutineer / DuckDB, with a why-trail", figures);
        figures.put(
                name + "cells equal to DuckDB's",
                SameCells.of(out.resolve("counts.csv"), cells),
                "cells, in " + SameCells.fed(out.resolve("counts.csv")).size() + " tables with something in them");
        if (size <= LARGEST_FOR_POSTGRESQL) {
            postgres(council, out, name, own.seconds(), figures);
        } else {
            figures.say(
                    name + "PostgreSQL", "left out above " + LARGEST_FOR_POSTGRESQL + " rows, to keep the race short");
        }
        return own.seconds();
    }

    private static Child own(Path log, Path council, Path out) throws IOException {
        return Child.java(
                log,
                List.of(
                        "-Xmx1g",
                        "-jar",
                        "target/scrutineer.jar",
                        "count",
                        "--source",
                        council.toString(),
                        "--year",
                        PERIOD.year().toString(),
                        "--quarter",
                        String.valueOf(PERIOD.quarter()),
                        "--out",
                        out.toString()));
    }

    private static void postgres(Path council, Path out, String name, double own, Figures figures)
            throws IOException, SQLException {
        String url;
        try {
            url = PostgresForTests.freshDatabase("bench");
        } catch (TestAbortedException none) {
            figures.say(name + "PostgreSQL", none.getMessage());
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
            SqlCount.run(connection, "postgresql.sql", "");
            SqlCount.rules(connection, PERIOD);
            long start = System.nanoTime();
            for (String table : TABLES) {
                try (Reader file = Files.newBufferedReader(council.resolve(table + ".csv"))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "COPY " + (table.equals("person") ? "person_file" : table)
                                            + " FROM STDIN (FORMAT csv, HEADER true)",
                                    file);
                }
            }
            connection.createStatement().execute("ANALYZE");
            figures.put(name + "PostgreSQL, loading", (System.nanoTime() - start) / 1e9, "s");
            start = System.nanoTime();
            Path cells = council.resolve("postgresql.csv");
            SqlCount.countWithStatistics(connection, cells);
            double seconds = (System.nanoTime() - start) / 1e9;
            figures.put(name + "PostgreSQL, counting what is loaded", seconds, "s");
            figures.put(name + "Scrutineer / PostgreSQL", own / seconds, "x");
            figures.put(name + "cells equal to PostgreSQL's", SameCells.of(out.resolve("counts.csv"), cells), "cells");
        }
    }
}
