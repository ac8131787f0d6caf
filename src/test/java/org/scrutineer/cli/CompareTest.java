package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two counts beside each other tell late recording from real change. */
class CompareTest {

    private static final String PEOPLE = "person_id,date_of_birth,date_of_death,primary_support_reason\n";
    private static final String SUPPORT = "support_id,person_id,start_date,end_date,setting,delivery_mechanism\n";

    @TempDir
    private Path folder;

    private void council(String name, List<String> people, List<String> support) throws IOException {
        Path council = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                council.resolve("person.csv"),
                PEOPLE
                        + String.join(
                                "\n",
                                people.stream()
                                        .map(one -> one.contains(",")
                                                ? one
                                                : one + ",1940-02-03,,Physical Support: Personal care support")
                                        .toList())
                        + "\n");
        Files.writeString(council.resolve("long_term_support.csv"), SUPPORT + String.join("\n", support) + "\n");
    }

    private String count(String name, int quarter, String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(
                                Stream.of(
                                        "count",
                                        "--source",
                                        folder.resolve(name).toString(),
                                        "--year",
                                        "2024-25",
                                        "--quarter",
                                        String.valueOf(quarter),
                                        "--out",
                                        folder.resolve(name + "-counts").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
        assertEquals(0, exit, err.toString());
        return out.toString();
    }

    private Map<String, List<String>> causes(String table) throws IOException {
        Map<String, List<String>> causes = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("later-counts/moves.csv"))) {
            if (line.startsWith(table)) {
                String[] values = line.split(",", -1);
                causes.computeIfAbsent(values[1], person -> new ArrayList<>())
                        .add(values[values.length - 1].replace("\"", ""));
            }
        }
        return causes;
    }

    private void before() throws IOException {
        council(
                "before",
                List.of("P1", "P4", "P5", "P6", "P7"),
                List.of(
                        "L1,P1,2024-05-01,,Residential,",
                        "L4,P4,2024-05-01,,Residential,",
                        "L5,P5,2024-05-01,,Residential,",
                        "L6,P6,2024-05-01,,Residential,",
                        "L7,P7,2024-05-01,,Residential,"));
        count("before", 2);
    }

    private void later() throws IOException {
        council(
                "later",
                List.of(
                        "P1",
                        "P2",
                        "P3",
                        "P4",
                        "P5,1940-02-03,2024-12-01,Physical Support: Personal care support",
                        "P6",
                        "P7"),
                List.of(
                        "L1,P1,2024-05-01,,Residential,",
                        "L2,P2,2024-11-01,,Residential,",
                        "L3,P3,2024-06-01,,Residential,",
                        "L4,P4,2024-05-01,2024-11-15,Residential,",
                        "L5,P5,2024-05-01,2024-12-01,Residential,",
                        "L6,P6,2024-05-01,2024-10-31,Residential,",
                        "L8,P6,2024-11-01,,Nursing,",
                        "L7,P7,2024-05-01,2024-08-01,Residential,"));
    }

    @Test
    void everyMoveHasItsCause() throws IOException {
        before();
        later();
        String said =
                count("later", 3, "--compare", folder.resolve("before-counts").toString());
        Map<String, List<String>> causes = causes("LTS001b");
        assertEquals("[P2, P3, P4, P5, P6, P7]", causes.keySet().toString());
        Map.of(
                        "P2",
                        "new",
                        "P3",
                        "backdated since",
                        "P4",
                        "ended",
                        "P5",
                        "died",
                        "P6",
                        "changed",
                        "P7",
                        "corrected since")
                .forEach((person, cause) -> assertTrue(
                        causes.get(person).stream().allMatch(cause::equals), person + " " + causes.get(person)));
        assertTrue(said.contains("people or events moved") && said.contains("backdated since"), said);
    }

    @Test
    void withoutAManifestTheCauseIsNotKnown() throws IOException {
        before();
        later();
        Files.delete(folder.resolve("before-counts/manifest.json"));
        count("later", 3, "--compare", folder.resolve("before-counts").toString());
        assertTrue(causes("LTS001b").values().stream()
                .flatMap(List::stream)
                .allMatch(cause -> cause.startsWith("not known")));
    }
}
