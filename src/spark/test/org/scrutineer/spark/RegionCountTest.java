package org.scrutineer.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.Main;
import org.scrutineer.extract.cld.RandomSubmission;

/** 150 councils of chance at once, on two cores, against a run of the program for each. */
class RegionCountTest {

    private static final int COUNCILS = 150;
    private static final int PEOPLE = 60;
    private static final String NONE = "\u2205";

    @TempDir
    static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void makeCouncils() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.local.dir", folder.resolve("tmp").toString())
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        Map<String, List<String>> region = new LinkedHashMap<>();
        for (int council = 0; council < COUNCILS; council++) {
            Map<String, List<String>> tables = council % 2 == 0 ? salt(council) : events(council);
            Path own = Files.createDirectories(folder.resolve("single").resolve(name(council)));
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                List<String> lines = table.getValue();
                if (lines.size() > 1) {
                    Files.write(own.resolve(table.getKey() + ".csv"), lines);
                    List<String> all = region.computeIfAbsent(
                            table.getKey(), key -> new ArrayList<>(List.of("council," + lines.get(0))));
                    String of = name(council) + ",";
                    lines.stream().skip(1).forEach(line -> all.add(of + line));
                }
            }
        }
        Path together = Files.createDirectories(folder.resolve("region"));
        for (Map.Entry<String, List<String>> table : region.entrySet()) {
            Files.write(together.resolve(table.getKey() + ".csv"), table.getValue());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static String name(int council) {
        return "council-%03d".formatted(council);
    }

    private static Map<String, List<String>> salt(int council) {
        Map<String, List<String>> tables = new TreeMap<>();
        GeneratedTables.of(council, PEOPLE)
                .forEach((table, rows) -> tables.put(
                        table,
                        rows.stream()
                                .map(row -> row.stream()
                                        .map(value -> '"' + value + '"')
                                        .collect(Collectors.joining(",")))
                                .toList()));
        return tables;
    }

    private static Map<String, List<String>> events(int council) {
        RandomSubmission submission = new RandomSubmission(council, 1 + council / 2 % 2, PEOPLE);
        return Map.of(
                "client_level_data",
                submission.csv().lines().toList(),
                "hospital_spell",
                submission.hospital().lines().toList());
    }

    @Test
    void everyFigureIsAsInARunOfItsOwn() throws IOException {
        check("2017-18", false);
        check("2025-26", true);
    }

    private void check(String year, boolean events) throws IOException {
        Dataset<Row> answer = RegionCount.answer(
                        new RegionTables(spark, folder.resolve("region").toString()).rows(),
                        new Task(year, 4, null, Map.of(), true),
                        8)
                .persist();
        String plan = answer.queryExecution().executedPlan().toString();
        assertEquals(1, plan.split("Exchange hashpartitioning", -1).length - 1, plan);
        Map<String, List<String>> counts = rows(answer, Kind.COUNTS);
        Map<String, List<String>> why = rows(answer, Kind.WHY);
        int compared = 0;
        for (int council = events ? 1 : 0; council < COUNCILS; council += 2) {
            Path out = folder.resolve("out-" + year).resolve(name(council));
            StringWriter said = new StringWriter();
            int code = Main.commandLine()
                    .setOut(new PrintWriter(said))
                    .setErr(new PrintWriter(said))
                    .execute(
                            "count",
                            "--source",
                            folder.resolve("single").resolve(name(council)).toString(),
                            "--year",
                            year,
                            "--quarter",
                            "4",
                            "--accept-errors",
                            "--out",
                            out.toString());
            assertEquals(0, code, name(council) + ": " + said);
            assertEquals(
                    Files.readAllLines(out.resolve("counts.csv")).size() - 1,
                    counts.get(name(council)).size());
            same(name(council), csv(out.resolve("counts.csv")), counts.get(name(council)));
            same(name(council), csv(out.resolve("why.csv")), why.get(name(council)));
            compared++;
        }
        assertEquals(COUNCILS / 2, compared);
        if (events) {
            assertTrue(table(answer, Kind.CENTRAL).count() > 40L * compared);
        }
        answer.unpersist();
    }

    private static Dataset<Row> table(Dataset<Row> answer, Kind kind) {
        return RegionCount.table(answer, kind);
    }

    private static Map<String, List<String>> rows(Dataset<Row> answer, Kind kind) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Row row : table(answer, kind).collectAsList()) {
            List<String> values = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                values.add(row.isNullAt(i) ? "" : row.getString(i));
            }
            rows.computeIfAbsent(row.getString(0), council -> new ArrayList<>()).add(String.join(NONE, values));
        }
        return rows;
    }

    /** The first row that differs is enough to read. */
    private static void same(String council, List<String> single, List<String> together) {
        List<String> sorted = together.stream().sorted().toList();
        for (int i = 0; i < Math.min(single.size(), sorted.size()); i++) {
            assertEquals(single.get(i), sorted.get(i), council);
        }
        assertEquals(single.size(), sorted.size(), council);
    }

    private static List<String> csv(Path file) throws IOException {
        try (Stream<de.siegmar.fastcsv.reader.CsvRecord> records =
                de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(file).stream()) {
            return records.skip(1)
                    .map(record -> String.join(NONE, record.getFields()))
                    .sorted()
                    .toList();
        }
    }
}
