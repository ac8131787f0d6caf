package org.scrutineer.extract.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.cli.Main;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * What a user may write, written to break out of a statement: it is refused or is a name, and the table that it would
 * drop is still there.
 */
class HostileParametersTest {

    private static final Path SMALL = Path.of("src/test/resources/small/salt");

    @TempDir
    private Path folder;

    private String url;
    private Connection database;

    @BeforeEach
    void aCouncilsDatabase() throws SQLException {
        url = "jdbc:h2:mem:hostile" + System.nanoTime();
        database = DriverManager.getConnection(url, "sa", "");
        sql("CREATE TABLE canary (one INTEGER)", "INSERT INTO canary VALUES (1)");
    }

    @AfterEach
    void theCanaryLives() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM canary")) {
            assertTrue(rows.next());
            assertEquals(1, rows.getInt(1));
        }
        database.close();
    }

    private void sql(String... statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private Path properties(String schema) throws IOException {
        java.util.Properties properties = new java.util.Properties();
        properties.setProperty("jdbc.url", url);
        properties.setProperty("jdbc.user", "sa");
        properties.setProperty("jdbc.schema", schema);
        Path file = folder.resolve("council.properties");
        try (java.io.OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        return file;
    }

    private static String run(int exit, String... arguments) {
        StringWriter err = new StringWriter();
        int was = Main.run(new PrintWriter(err), arguments);
        assertEquals(exit, was, err::toString);
        assertFalse(err.toString().contains("\tat ") || err.toString().contains("Syntax error"), err::toString);
        return err.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLIC\"; DROP TABLE canary; --",
                "x'; DROP TABLE canary; --",
                "PUBLIC\".\"CANARY",
                "%",
                "_UBLIC",
                "\\",
                "\u0000"
            })
    void aSchemaIsANameAndNothingElse(String schema) throws IOException {
        run(
                1,
                "count",
                "--source",
                properties(schema).toString(),
                "--year",
                "2017-18",
                "--out",
                folder.resolve("out").toString());
        run(1, "load", "--source", SMALL.toString(), "--to", properties(schema).toString());
        assertFalse(Files.exists(folder.resolve("out/counts.csv")));
    }

    @Test
    void aSchemaWithAnOddNameWorks() throws Exception {
        String odd = "we\"ird_%";
        sql("CREATE SCHEMA \"we\"\"ird_%\"");
        run(0, "load", "--source", SMALL.toString(), "--to", properties(odd).toString());
        run(
                0,
                "count",
                "--source",
                properties(odd).toString(),
                "--year",
                "2017-18",
                "--out",
                folder.resolve("out").toString());
    }

    /** The low line in a name stands for itself: a schema that is like it but for that letter is another's. */
    @Test
    void aSchemaThatIsAlikeIsNotRead() throws Exception {
        sql("CREATE SCHEMA adultxcare");
        run(
                0,
                "load",
                "--source",
                SMALL.toString(),
                "--to",
                properties("ADULTXCARE").toString());
        sql("CREATE SCHEMA adult_care");
        assertTrue(run(
                        1,
                        "count",
                        "--source",
                        properties("ADULT_CARE").toString(),
                        "--year",
                        "2017-18",
                        "--out",
                        folder.resolve("out").toString())
                .contains("no such table or view"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-18'; DROP TABLE canary; --", "2017-18\" OR 1=1", "${jndi:ldap://127.0.0.1/x}", ""})
    void aYearIsAYear(String year) throws IOException {
        run(
                2,
                "count",
                "--source",
                properties("").toString(),
                "--year",
                year,
                "--out",
                folder.resolve("out").toString());
    }

    @Test
    void aQueryOfAReportNeverBecomesSql() {
        ReportRun run = new ReportRun(new JdbcSource(database, ""), Period.of("2017-18", 3), true);
        for (String query : List.of(
                "indicator X'; DROP TABLE canary; --",
                "salt LTS001a 1a; DROP TABLE canary",
                "commentary ' OR 1=1 --",
                "SELECT * FROM canary",
                "DROP TABLE canary",
                "ascof; DROP TABLE canary")) {
            assertNotEquals(
                    "",
                    assertThrows(RuntimeException.class, () -> Queries.answer(query, run), query)
                            .getMessage());
        }
    }
}
