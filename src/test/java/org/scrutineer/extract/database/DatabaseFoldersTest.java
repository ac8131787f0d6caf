package org.scrutineer.extract.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.measure.Counting;

/**
 * What datasources/ has for each database: the definitions are those of the contract, and the example views give a
 * countable council.
 */
class DatabaseFoldersTest {

    private static final Map<String, String> ADDRESSES = Map.of(
            "h2",
            "jdbc:h2:mem:",
            "sqlserver",
            "jdbc:h2:mem:;MODE=MSSQLServer;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "oracle",
            "jdbc:h2:mem:;MODE=Oracle");

    static Stream<Database> databases() {
        return Database.known().stream();
    }

    private static Connection open(Database database) throws SQLException {
        return database.folder().equals("postgresql")
                ? DriverManager.getConnection(PostgresForTests.freshDatabase("folder"), "postgres", "")
                : DriverManager.getConnection(ADDRESSES.get(database.folder()));
    }

    private static void run(Connection connection, Path script) throws SQLException, IOException {
        String sql = Files.readAllLines(script).stream()
                .filter(line -> !line.startsWith("--") && !line.equals("GO"))
                .collect(Collectors.joining("\n"));
        try (Statement statement = connection.createStatement()) {
            for (String one : sql.split(";")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    private static Path file(Database database, String name) {
        return Path.of("datasources", database.folder(), name);
    }

    /** After a change of the contract: {@code mvn test -Dtest=DatabaseFoldersTest -Dgolden.write=true}. */
    @ParameterizedTest
    @MethodSource("databases")
    void theDefinitionsAreTheContract(Database database) throws Exception {
        List<String> lines = new ArrayList<>(
                List.of("-- The tables of the contracts (rules/contract.csv, rules/cld/columns.csv) for "
                        + database.product() + ". Tested " + database.tested() + "."));
        List<ContractTable> tables = Stream.concat(Contract.get().tables().stream(), Stream.of(CldColumns.table()))
                .toList();
        tables.forEach(table ->
                lines.addAll((database.createTable(table, "") + ";").lines().toList()));
        Path file = file(database, "contract.sql");
        if (Boolean.getBoolean("golden.write")) {
            Files.write(file, lines);
        }
        assertEquals(lines, Files.readAllLines(file));
        try (Connection connection = open(database)) {
            run(connection, file);
            JdbcSource source = new JdbcSource(connection, "");
            for (ContractTable table : tables) {
                try (Rows rows = source.open(table)) {
                    assertNull(rows.next(), table.name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theExampleViewsGiveACouncilThatCanBeCounted(Database database) throws Exception {
        try (Connection connection = open(database)) {
            run(connection, file(database, "case-management.sql"));
            run(connection, file(database, "views.sql"));
            JdbcSource source = new JdbcSource(connection, "");
            SaltIntake intake = SaltReader.read(source);
            assertEquals(List.of(), intake.problems());
            assertEquals(
                    Map.of(
                            "person",
                            3L,
                            "request",
                            1L,
                            "st_max",
                            1L,
                            "review",
                            1L,
                            "long_term_support",
                            4L,
                            "hospital_discharge",
                            1L,
                            "carer",
                            1L,
                            "sequel",
                            3L),
                    intake.read());
            List<TrailEntry> trail = new ArrayList<>();
            new Counting(Period.of("2017-18", 4), Settings.defaults()).count(intake.book(), trail::add);
            List<String> cells = trail.stream()
                    .filter(entry -> entry.inCell() && entry.measure().equals("LTS001a"))
                    .map(entry -> entry.subject() + " " + entry.table() + " " + entry.column())
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "1001 1b Community: Direct Payment only",
                            "1002 1a Community: CASSR Managed Personal Budget",
                            "1003 1b Residential"),
                    cells);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theExamplePropertiesNameNoPassword(Database database) {
        Properties properties = DatabaseSource.properties(file(database, "council.properties"));
        assertTrue(properties
                .stringPropertyNames()
                .containsAll(
                        List.of("jdbc.url", "jdbc.user", "jdbc.password.env", "jdbc.schema", "jdbc.timeout.seconds")));
        assertTrue(properties.stringPropertyNames().stream().noneMatch(name -> name.equals("jdbc.password")));
    }

    /** The whole demo council through the definitions and statements of each database. */
    @ParameterizedTest
    @MethodSource("databases")
    void theDemoCouncilIsTheSameThere(Database database) throws Exception {
        List<TrailEntry> fromFiles = new ArrayList<>();
        List<TrailEntry> fromTables = new ArrayList<>();
        Counting counting = new Counting(Period.of("2017-18", 3), Settings.defaults());
        try (Source folder = new FolderSource(Path.of("target/test-classes/small"));
                Connection connection = open(database)) {
            run(connection, file(database, "contract.sql"));
            new ContractLoader(connection)
                    .load(folder, List.copyOf(Contract.get().tables()), (table, rows) -> {});
            counting.count(SaltReader.read(folder).book(), fromFiles::add);
            counting.count(SaltReader.read(new JdbcSource(connection, "")).book(), fromTables::add);
            assertEquals(ContactReader.read(folder), ContactReader.read(new JdbcSource(connection, "")));
            assertEquals(AssessmentReader.read(folder), AssessmentReader.read(new JdbcSource(connection, "")));
        }
        assertEquals(fromFiles, fromTables);
    }
}
