package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;

/**
 * One submission of chance in several files, against the SQL that counts the single file: the figures are the same
 * whichever way it was taken apart and whatever order the files come in. The seed is printed; {@code -Dcld.seed=N}
 * takes it again.
 */
class SplitSubmissionTest {

    private static final int PEOPLE = 250;
    private static final int PERSON = 2;
    private static final int TYPE = 12;
    private static final int START = 14;

    @TempDir
    private Path folder;

    private static UnaryOperator<String> part(String way) {
        return row -> {
            String[] values = row.substring(1, row.length() - 1).split("\",\"", -1);
            return switch (way) {
                case "services and others" -> values[TYPE].equals("Service") ? "1" : "2";
                case "a file for each type" -> values[TYPE];
                case "people" -> values[PERSON].matches(".*[0-4]") ? "1" : "2";
                case "people in three" -> String.valueOf(Integer.parseInt(values[PERSON].substring(1)) % 3);
                case "days" -> values[START].compareTo("2025-10-01") < 0 ? "1" : "2";
                default -> throw new IllegalArgumentException(way);
            };
        };
    }

    private Path split(String csv, String way, boolean stated, boolean reversed) throws IOException {
        Path into = Files.createDirectories(folder.resolve("split"));
        List<String> lines = csv.lines().toList();
        Map<String, List<String>> parts = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            parts.computeIfAbsent(part(way).apply(line), one -> new ArrayList<>())
                    .add((stated ? "2025-04-01,2026-03-31," : "") + line);
        }
        String header = (stated ? "Reporting Period Start Date,Reporting Period End Date," : "") + lines.get(0) + "\n";
        int number = reversed ? parts.size() : 1;
        for (List<String> part : parts.values()) {
            Files.writeString(
                    into.resolve("client_level_data_" + number + ".csv"), header + String.join("\n", part) + "\n");
            number += reversed ? -1 : 1;
        }
        Files.copy(folder.resolve("hospital_spell.csv"), into.resolve("hospital_spell.csv"));
        return into;
    }

    @ParameterizedTest(name = "{0}, stated {1}, reversed {2}")
    @CsvSource({
        "services and others, true, false",
        "services and others, false, true",
        "a file for each type, true, true",
        "people, true, false",
        "people, false, true",
        "people in three, false, false",
        "days, true, true",
        "days, false, false"
    })
    void figuresAreThoseOfTheSingleFile(String way, boolean stated, boolean reversed) throws Exception {
        long seed = Long.getLong("cld.seed", System.nanoTime());
        System.out.println("SplitSubmissionTest: -Dcld.seed=" + seed + ", " + way);
        RandomSubmission submission = new RandomSubmission(seed, 2, PEOPLE);
        Files.writeString(folder.resolve("client_level_data.csv"), submission.csv());
        Files.writeString(folder.resolve("hospital_spell.csv"), submission.hospital());
        Path split = split(submission.csv(), way, stated, reversed);
        Period period = Period.of("2025-26", 4);
        FiguresTwice figures =
                new FiguresTwice(folder, split, period, Window.of(period), Settings.defaults(), "central-2026-09");
        assertEquals("", figures.differences(), "seed " + seed);
        assertEquals("", new ReturnTwice(folder, split, period).differences(), "seed " + seed);
        CldIntake intake = new CldIntake();
        CldReader.read(Sources.open(split), intake);
        intake.submissions = Submissions.join(
                intake,
                PeriodRule.of(Settings.defaults(), CldConstants.of(RuleSet.everyYear())),
                YearMonth.of(2026, 6));
        assertEquals(1, intake.submissions.all().size());
        assertTrue(
                CoverageChecks.of(intake.submissions).stream()
                        .anyMatch(finding -> finding.code().equals("D-PARTS")),
                "that they are read as one is said");
    }
}
