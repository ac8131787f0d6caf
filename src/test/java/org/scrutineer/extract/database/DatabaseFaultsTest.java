package org.scrutineer.extract.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.Main;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.extract.validate.LastRun;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.extract.validate.Validation;

/** A real PostgreSQL that refuses, changes or goes away: one message that names what to do, and nothing written. */
class DatabaseFaultsTest {

    @TempDir
    private Path folder;

    private String url;
    private Path properties;

    @BeforeEach
    void aCouncilsDatabase() throws Exception {
        url = PostgresForTests.freshDatabase("council");
        properties = PostgresForTests.properties(folder, url, "");
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private String countFails() {
        Path out = folder.resolve("out");
        StringWriter err = new StringWriter();
        int exit = Main.run(
                new PrintWriter(err),
                "count",
                "--source",
                properties.toString(),
                "--year",
                "2017-18",
                "--out",
                out.toString());
        String said = err.toString();
        assertEquals(1, exit, said);
        assertEquals(1, said.strip().lines().count(), () -> "one message: " + said);
        assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
        assertFalse(said.contains("sesame"), said);
        assertFalse(
                Files.exists(out.resolve("counts.csv"))
                        || Files.exists(out.resolve("why.csv"))
                        || Files.exists(out.resolve("manifest.json")),
                "half a result");
        return said;
    }

    private static void has(String said, String... words) {
        for (String word : words) {
            assertTrue(said.contains(word), said);
        }
    }

    @Test
    void aMissingView() {
        has(countFails(), "person", "no such table or view", "datasources/");
    }

    @Test
    void aMissingColumn() throws Exception {
        sql("CREATE TABLE person (person_id TEXT)");
        has(countFails(), "person, field date_of_birth", "no such column");
    }

    @Test
    void aColumnOfTheWrongType() throws Exception {
        sql(
                "CREATE TABLE person (person_id TEXT, date_of_birth INTEGER)",
                "INSERT INTO person VALUES ('P1', 19400203), ('P2', 19410203)");
        has(countFails(), "field date_of_birth", "int4", "Cast the column in the view");
    }

    @Test
    void aViewThatFailsWhileItIsRead() throws Exception {
        sql(
                "CREATE VIEW person AS SELECT CAST(n AS TEXT) AS person_id, CURRENT_DATE - (10 / (6000 - n)) AS date_of_birth FROM generate_series(1, 9000) AS n");
        has(countFails(), "division by zero");
    }

    /** Validation, too, says once what stopped it. */
    @Test
    void validationOfADatabaseThatStopsSaysItOnce() throws Exception {
        sql(
                "CREATE VIEW person AS SELECT CAST(n AS TEXT) AS person_id, CURRENT_DATE - (10 / (6000 - n)) AS date_of_birth FROM generate_series(1, 9000) AS n",
                "CREATE TABLE request (request_id TEXT)",
                "CREATE TABLE indicator (code TEXT)",
                "CREATE TABLE target (code TEXT)");
        Quality quality = Validation.of(properties, Map.of(), LocalDate.of(2018, 3, 31), null, LastRun.NONE);
        assertEquals(
                List.of("S-DATABASE"),
                quality.findings().stream()
                        .map(finding -> finding.problem().code())
                        .toList());
    }

    @Test
    void theSchemaMayBeWrittenInAnyCase() throws Exception {
        sql("CREATE SCHEMA \"AdultCare\"");
        Path schema = PostgresForTests.properties(folder, url, "jdbc.schema=adultcare\n");
        assertEquals(0, Main.run("load", "--source", "target/test-classes/small", "--to", schema.toString()));
        assertEquals(0, Main.run("validate", "--source", schema.toString(), "--year", "2017-18"));
        sql("SELECT person_id FROM \"AdultCare\".person");
    }

    @Test
    void aUserWithoutRights() throws Exception {
        sql(
                "CREATE TABLE person (person_id TEXT, date_of_birth DATE)",
                "DROP ROLE IF EXISTS reader",
                "CREATE ROLE reader LOGIN");
        Files.writeString(properties, "jdbc.url=" + url + "\njdbc.user=reader\n");
        has(countFails(), "permission denied", "rights of the user");
    }

    @Test
    void aUserThatIsNotThere() throws Exception {
        Files.writeString(properties, "jdbc.url=" + url + "?password=sesame\njdbc.user=nobody\n");
        has(countFails(), "nobody", "Check jdbc.user and the password");
    }

    @Test
    void aDatabaseThatIsNotThere() throws Exception {
        Files.writeString(properties, "jdbc.url=" + url + "x\njdbc.user=postgres\n");
        has(countFails(), "councilx", "check jdbc.url");
    }

    @Test
    void nobodyListens() throws Exception {
        Files.writeString(properties, "jdbc.url=jdbc:postgresql://localhost:1/council?user=postgres&password=sesame\n");
        has(countFails(), "Check that the database runs");
    }

    @Test
    void anAddressOfNoKnownDriver() throws Exception {
        Files.writeString(properties, "jdbc.url=jdbc:nosuchdatabase://council;password=sesame\n");
        has(countFails(), "No suitable driver", "--driver-jar");
    }

    @Test
    void aQueryThatTakesTooLong() throws Exception {
        sql("CREATE VIEW person AS SELECT 'P1' AS person_id, DATE '1940-02-03' AS date_of_birth FROM pg_sleep(30)");
        Files.writeString(properties, Files.readString(properties) + "jdbc.timeout.seconds=1\n");
        has(countFails(), "jdbc.timeout.seconds");
    }

    @Test
    void aConnectionThatIsCutWhileRowsAreRead() throws Exception {
        sql(
                "CREATE TABLE person AS SELECT 'P' || n AS person_id, DATE '1940-02-03' AS date_of_birth FROM generate_series(1, 20000) AS n");
        try (Source source = Sources.open(properties);
                Rows rows = source.open(Contract.get().table("person"))) {
            rows.next();
            sql(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'council' AND pid <> pg_backend_pid()");
            DataProblemException lost = assertThrows(DataProblemException.class, () -> {
                while (rows.next() != null) {
                    // Until the rows that were fetched before are used up.
                }
            });
            assertTrue(lost.endsTable());
            has(lost.getMessage(), "Check that the database runs", "nothing was written");
        }
    }

    /**
     * Rows come a fetch at a time, and all tables show the state at the first query: neither is changed by what others
     * write.
     */
    @Test
    void oneSnapshotForAllTablesAndNoWriting() throws Exception {
        sql(
                "CREATE TABLE person (person_id TEXT, date_of_birth DATE)",
                "INSERT INTO person VALUES ('P1', '1940-02-03')",
                "CREATE TABLE request (request_id TEXT, person_id TEXT, request_date TIMESTAMP, route_of_access TEXT)");
        try (Source source = Sources.open(properties)) {
            try (Rows rows = source.open(Contract.get().table("person"))) {
                assertEquals("1940-02-03", rows.next().text("date_of_birth"));
                assertNull(rows.next());
            }
            sql("INSERT INTO request VALUES ('R1', 'P1', '2017-05-01 10:00', 'Prison')");
            try (Rows rows = source.open(Contract.get().table("request"))) {
                assertNull(rows.next());
            }
        }
        sql(
                "CREATE FUNCTION tidy() RETURNS TEXT LANGUAGE SQL AS 'DELETE FROM request; SELECT ''P1'''",
                "DROP TABLE person",
                "CREATE VIEW person AS SELECT tidy() AS person_id, DATE '1940-02-03' AS date_of_birth");
        has(countFails(), "read-only transaction");
    }

    @Test
    void loadingRefusesToDoubleRowsAndNeverQuotesAPerson() throws Exception {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Files.writeString(csv.resolve("person.csv"), "person_id,date_of_birth\nP1,1940-02-03\n");
        String[] load = {"load", "--source", csv.toString(), "--to", properties.toString()};
        assertEquals(0, Main.run(load));
        StringWriter err = new StringWriter();
        assertEquals(1, Main.run(new PrintWriter(err), load));
        has(err.toString(), "1 rows in the table already", "--replace");
        assertEquals(0, Main.run("load", "--source", csv.toString(), "--to", properties.toString(), "--replace"));
        sql("ALTER TABLE person ADD CONSTRAINT adults CHECK (date_of_birth < DATE '1930-01-01') NOT VALID");
        StringWriter refused = new StringWriter();
        assertEquals(
                1,
                Main.run(
                        new PrintWriter(refused),
                        "load",
                        "--source",
                        csv.toString(),
                        "--to",
                        properties.toString(),
                        "--replace"));
        has(refused.toString(), "adults");
        assertFalse(refused.toString().contains("P1") || refused.toString().contains("1940"), refused.toString());
        try (Source source = Sources.open(properties)) {
            assertEquals(
                    List.of("P1"),
                    List.of(source.open(Contract.get().table("person")).next().text("person_id")),
                    "the rows before are still there");
        }
    }
}
