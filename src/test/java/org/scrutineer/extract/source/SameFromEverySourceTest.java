package org.scrutineer.extract.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.cli.Main;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.extract.database.PostgresForTests;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.measure.Counting;

/** The same council counts the same, person by person and byte by byte, from CSV files and from a database. */
class SameFromEverySourceTest {

    private static final Path DEMO = Path.of("target/test-classes/small");

    @TempDir
    private Path folder;

    private static List<TrailEntry> trail(Source source) {
        List<TrailEntry> trail = new ArrayList<>();
        new Counting(Period.of("2017-18", 3), Settings.defaults())
                .count(SaltReader.read(source).book(), trail::add);
        return trail;
    }

    private static void run(String... arguments) {
        assertEquals(0, Main.run(arguments), String.join(" ", arguments));
    }

    @Test
    void personByPersonFromAFolderAndFromH2() throws Exception {
        try (Source source = new FolderSource(DEMO);
                Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            new ContractLoader(connection).load(source, Contract.get().tables("salt"), (table, rows) -> {});
            assertEquals(trail(source), trail(new JdbcSource(connection, "")));
        }
    }

    /** Loaded by the command, counted by the command. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void byteByByte(String database) throws Exception {
        Path properties = database.equals("h2")
                ? Files.writeString(
                        folder.resolve("council.properties"),
                        "jdbc.url=jdbc:h2:file:" + folder.resolve("council") + "\n")
                : PostgresForTests.properties(folder, PostgresForTests.freshDatabase("same"), "");
        run("load", "--source", DEMO.toString(), "--to", properties.toString());
        run(
                "count",
                "--source",
                DEMO.toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                folder.resolve("csv").toString());
        run(
                "count",
                "--source",
                properties.toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                folder.resolve("database").toString());
        for (String file : List.of("counts.csv", "why.csv", "checks.csv")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("csv").resolve(file)),
                    Files.readAllBytes(folder.resolve("database").resolve(file)),
                    file);
        }
        try (Source files = new FolderSource(DEMO);
                Source tables = Sources.open(properties)) {
            PerformanceBook one = PerformanceReader.read(files);
            PerformanceBook other = PerformanceReader.read(tables);
            assertEquals(one.indicators(), other.indicators());
            assertEquals(one.commentary(), other.commentary());
            assertEquals(one.overrides(), other.overrides());
            assertEquals(one.meetings(), other.meetings());
            assertEquals(one.values().size(), other.values().size());
        }
    }

    /** Client Level Data as a file and as the table client_level_data. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void clientLevelDataByteByByte(String database) throws Exception {
        Path whole = folder.resolve("whole.csv");
        run("demo-data", "--cld", whole.toString());
        List<String> lines = Files.readAllLines(whole);
        Path cld = folder.resolve("cld.csv");
        Files.write(
                cld,
                IntStream.range(0, lines.size())
                        .filter(line -> line == 0 || line % 10 == 3)
                        .mapToObj(lines::get)
                        .toList());
        Path properties = database.equals("h2")
                ? Files.writeString(
                        folder.resolve("events.properties"), "jdbc.url=jdbc:h2:file:" + folder.resolve("events") + "\n")
                : PostgresForTests.properties(folder, PostgresForTests.freshDatabase("events"), "");
        run("load", "--source", cld.toString(), "--to", properties.toString());
        run(
                "count",
                "--source",
                cld.toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                folder.resolve("csv").toString());
        run(
                "count",
                "--source",
                properties.toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                folder.resolve("database").toString());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("csv").resolve("counts.csv")),
                Files.readAllBytes(folder.resolve("database").resolve("counts.csv")));
        assertTrue(Files.readString(folder.resolve("csv").resolve("counts.csv"))
                .matches("(?s).*LTS001b,1b,Total,Total,[1-9]\\d+.*"));
    }
}
