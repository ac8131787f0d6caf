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
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever figures a council has, for any quarter: the pack and each report in each form are made, or every message
 * names the file, the row and the field. Never a crash, never a file in part. A few councils in {@code mvn verify},
 * many with {@code -Pfaults}; one of them again with {@code -Dfigures.seed=N}.
 */
class AnyFiguresTest {

    private static final int A_FEW = 8;
    private static final int FORMS_EACH = 5;
    private static final List<String> REPORTS = List.of(
            "activity",
            "ascof",
            "councils",
            "strategic-priorities",
            "workforce",
            "customer-service",
            "data-quality",
            "findings",
            "narrative",
            "notes",
            "activity");
    private static final List<String> FORMS = List.of("pdf", "xlsx", "docx", "html", "csv");
    /** Of a row and a field; what is wrong with a whole table has no row. */
    private static final Pattern NAMES_THE_PLACE =
            Pattern.compile("error: [\\w.]+(, row \\d+, field \\w+|, row \\d+)?: found .+; expected .+");

    private static int asked;
    private static int made;

    @TempDir
    private Path folder;

    /** Were everything refused, nothing would have been tried. */
    @AfterAll
    static void mostAreMade() {
        assertTrue(made * 2 > asked, () -> made + " of " + asked + " files were made");
    }

    static LongStream seeds() {
        long one = Long.getLong("figures.seed", -1);
        return one >= 0 ? LongStream.of(one) : LongStream.range(0, (long) A_FEW * Integer.getInteger("fuzz.times", 1));
    }

    @ParameterizedTest(name = "council {0}")
    @MethodSource("seeds")
    void everythingIsMadeOrTheRowIsNamed(long seed) throws IOException {
        Random random = new Random(seed);
        Path source = folder.resolve("source");
        new RandomFigures(seed, source).write();
        List<String> period = List.of(
                "--source",
                source.toString(),
                "--year",
                List.of("2023-24", "2024-25", "2025-26").get(random.nextInt(3)),
                "--quarter",
                String.valueOf(1 + random.nextInt(4)));
        made(seed, period, folder.resolve("pack.pdf"), "pack");
        for (int i = 0; i < FORMS_EACH; i++) {
            String report = REPORTS.get(random.nextInt(REPORTS.size()));
            String form = FORMS.get((i + (int) seed) % FORMS.size());
            made(seed, period, folder.resolve(report + i + "." + form), "report", report);
        }
        assertTrue(run(seed, period, "validate") <= 1);
    }

    private void made(long seed, List<String> period, Path file, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--out", file.toString(), "--disclosure", seed % 2 == 0 ? "on" : "off"));
        int exit = run(seed, period, arguments.toArray(String[]::new));
        asked++;
        made += exit == 0 ? 1 : 0;
        // Values in CSV that are several tables get a file each beside it.
        boolean several = file.toString().endsWith(".csv");
        assertEquals(
                exit == 0, Files.exists(file) || (exit == 0 && several), () -> "council " + seed + ": " + arguments);
    }

    private static int run(long seed, List<String> period, String... command) {
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(period);
        int exit = Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        String said = err.toString();
        assertTrue(exit == 0 || exit == 1, () -> "council " + seed + ", exit " + exit + ": " + arguments + "\n" + said);
        said.lines()
                .filter(line -> line.startsWith("error: "))
                .forEach(line -> assertTrue(
                        NAMES_THE_PLACE.matcher(line).matches(),
                        () -> "council " + seed + ": " + arguments + "\n" + line));
        assertTrue(
                exit == 0 || said.contains("error: ") || command[0].equals("validate"),
                () -> "council " + seed + " without a word: " + arguments);
        return exit;
    }
}
