package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.cli.Main;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.query.Guard;
import org.scrutineer.jasper.query.Queries;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * Whatever source the command line reads, the server reads, and gives the same rows for the same questions: one list of
 * sources through both.
 */
class SameOnTheServerTest {

    private static final Period Q3 = Period.of("2017-18", 3);
    private static final Path SMALL = Path.of("target/test-classes/small");
    private static final List<String> LINES = List.of(
            "salt LTS001a 1a 1b",
            "salt LTS001b 1a",
            "salt STS001 1a",
            "ascof",
            "meeting",
            "notes",
            "quality",
            "contacts",
            "guard",
            "faults",
            "guard salt LTS001a 1a",
            "guard sections");

    private static final int MANY = 1500;

    @TempDir
    private static Path disk;

    @BeforeAll
    static void sources() throws IOException {
        copy(SMALL.resolve("salt"), disk.resolve("salt-alone"));
        copy(SMALL.resolve("performance"), disk.resolve("indicators-alone"));
        for (String contract : List.of("salt", "performance", "contacts", "assessment")) {
            copy(SMALL.resolve(contract), disk.resolve("everything").resolve(contract));
        }
        assertEquals(0, Main.run("demo-data", "--cld", disk.resolve("whole.csv").toString()));
        Files.write(
                disk.resolve("submission.csv"),
                Files.readAllLines(disk.resolve("whole.csv")).subList(0, MANY));
        Files.createDirectories(disk.resolve("cld-in-a-folder"));
        Files.copy(disk.resolve("submission.csv"), disk.resolve("cld-in-a-folder/client_level_data.csv"));
        List<String> lines = new ArrayList<>(Files.readAllLines(disk.resolve("submission.csv")));
        for (int row : new int[] {2, 7}) {
            lines.set(row, lines.get(row).replaceFirst("\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4}", "no day"));
        }
        Files.write(disk.resolve("with-faults.csv"), lines);
        Path faulty = copy(SMALL.resolve("salt"), disk.resolve("salt-with-faults"));
        Files.writeString(
                faulty.resolve("person.csv"),
                Files.readString(faulty.resolve("person.csv")).replaceFirst("\\d{4}-\\d{2}-\\d{2}", "no day"));
        Files.createDirectories(disk.resolve("empty"));
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private static CouncilRuns server(String source, String acceptErrors) {
        ServerRules rules = new ServerRules();
        rules.setFolders(disk.toString());
        return new CouncilRuns(
                CouncilProperties.of(Map.of(
                        "council", "C", "location", disk.resolve(source).toString(), "acceptErrors", acceptErrors)),
                rules,
                new RunCache(),
                false);
    }

    private static String answer(String line, ReportRun run) {
        try {
            TableDataSource rows =
                    Guard.is(line) ? Guard.answer(line, () -> run, location -> true) : Queries.answer(line, run);
            return rows.fields() + "\n"
                    + String.join(
                            "\n", rows.rows().stream().map(Arrays::deepToString).toList());
        } catch (RuntimeException refused) {
            return refused.getMessage().replaceAll("(\\w+)(\\.csv)?: found no such file.*", "no $1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salt-alone",
                "indicators-alone",
                "everything",
                "submission.csv",
                "cld-in-a-folder",
                "with-faults.csv",
                "salt-with-faults",
                "empty"
            })
    void theSameRows(String name) {
        for (boolean accept : new boolean[] {false, true}) {
            try (Source source = Sources.open(disk.resolve(name));
                    CouncilRuns server = server(name, accept ? "yes" : "")) {
                ReportRun here = new ReportRun(ReportRequest.of(source, Q3, Settings.defaults(), true)
                        .named("C")
                        .acceptingErrors(accept));
                ReportRun there = server.run(Q3);
                for (String line : LINES) {
                    assertEquals(answer(line, here), answer(line, there), name + ": " + line);
                }
            }
        }
    }

    /** A report needs what it prints, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"salt-alone", "submission.csv", "cld-in-a-folder"})
    void recordsAloneAreEnoughForTheReturn(String name) {
        try (CouncilRuns server = server(name, "")) {
            ReportRun run = server.run(Q3);
            for (String line : List.of(
                    "salt LTS001a 1a",
                    "salt LTS001b 1a 1b",
                    "salt STS001 1a",
                    "meeting",
                    "notes",
                    "sections",
                    "quality")) {
                assertEquals(List.of(), Guard.problems("guard " + line, () -> run, location -> true), line);
                assertFalse(Queries.answer(line, run).fields().isEmpty());
            }
            assertEquals(List.of(), Guard.problems("guard sections", () -> run, location -> true));
            assertTrue(
                    answer("sections", run).contains("salt"),
                    "the pack has the tables of the return: " + answer("sections", run));
            if (name.equals("salt-alone")) {
                assertEquals(
                        "indicator",
                        Guard.problems("guard ascof", () -> run, location -> true)
                                .get(0)
                                .file(),
                        "what prints indicators says that they are missing");
            } else {
                assertEquals(List.of(), Guard.problems("guard ascof", () -> run, location -> true));
                assertTrue(
                        answer("ascof", run).contains("Admissions to care homes"),
                        "the outcomes are worked out from Client Level Data: " + answer("ascof", run));
            }
            assertNotEquals("", answer("salt LTS001a 1a", run));
        }
    }
}
