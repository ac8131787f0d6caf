package org.scrutineer.extract.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.scrutineer.extract.cld.ClientLevelDataSample;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/**
 * Files that no export wrote: chance alone, and good files that chance spoilt. Whatever stands in them, the answer is
 * facts or faults that name file, place and remedy; never another exception, never a wait without end, and every row
 * read is accounted for. {@code -Pfaults} tries twenty times as often.
 */
class FuzzedFilesTest {

    private static final int TRIES = 60;
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Path SMALL = Path.of("src/test/resources/small/salt");
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "\r",
            "\r\n",
            "\0",
            "\uFEFF",
            "\t",
            " ",
            "=1+1",
            "2017-02-30",
            "+999999999-12-31",
            "-1e999999999",
            "Y",
            "person_id",
            "''",
            "\u2028",
            "\uD83D\uDE00",
            "#",
            "\\",
            "9".repeat(400),
            "\"\n\"");

    /** So often as said, or as the system property {@code fuzz.times} multiplies it. */
    private static final int TIMES = Integer.getInteger("fuzz.times", 1);

    private static byte[] noise(Random random, int most) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A file with some of its bytes lost, doubled, replaced, or with something in between. */
    static byte[] spoilt(byte[] good, Random random) {
        byte[] bytes = good;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int until = Math.min(bytes.length, at + random.nextInt(random.nextInt(10) == 0 ? 5000 : 12));
            byte[] between =
                    switch (random.nextInt(4)) {
                        case 0 -> new byte[0];
                        case 1 -> noise(random, 8);
                        case 2 -> java.util.Arrays.copyOfRange(bytes, at, until);
                        default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                    };
            int from = random.nextBoolean() ? at : until;
            byte[] next = new byte[at + between.length + bytes.length - from];
            System.arraycopy(bytes, 0, next, 0, at);
            System.arraycopy(between, 0, next, at, between.length);
            System.arraycopy(bytes, from, next, at + between.length, bytes.length - from);
            bytes = next;
        }
        return bytes;
    }

    private static void mustBeUseful(List<Problem> problems) {
        assertFalse(problems.isEmpty());
        for (Problem problem : problems) {
            assertTrue(
                    Stream.of(problem.file(), problem.code(), problem.found(), problem.expected(), problem.fix())
                            .noneMatch(String::isBlank),
                    problem::toString);
            assertTrue(problem.row() >= 0 && problem.toString().length() < 4000, problem::toString);
            assertFalse(problem.toString().contains("Exception"), problem::toString);
        }
    }

    /** Reads, counts what could be read, and holds the account. */
    private static void mustAnswer(Path path) {
        assertTimeoutPreemptively(LONG, () -> {
            try (Source source = Sources.open(path)) {
                SaltIntake all = SaltReader.readAll(source);
                if (!all.problems().isEmpty()) {
                    mustBeUseful(all.problems());
                }
                SaltIntake intake = SaltReader.read(source);
                SaltReturn counted =
                        new Counting(Period.of("2017-18", 3), Settings.defaults()).count(intake.book(), Trail.none());
                intake.read()
                        .forEach((table, read) -> assertEquals(
                                (long) read,
                                counted.ledger().counted(table)
                                        + counted.ledger().excludedInAll(table)
                                        + intake.rejected().get(table),
                                table));
                if (intake.input() != null) {
                    intake.input().mustAddUp();
                }
            } catch (DataProblemException refused) {
                mustBeUseful(refused.problems());
            }
        });
    }

    private static void inAFolder(java.util.function.Consumer<Path> what) {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            try {
                what.accept(folder);
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file :
                            files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> small() {
        try (Stream<Path> files = Files.list(SMALL)) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aFolderOfSpoiltFilesIsAnswered(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            inAFolder(folder -> {
                List<Path> files = new ArrayList<>(small());
                Path spoil = files.get(random.nextInt(files.size()));
                files.forEach(file -> write(
                        folder.resolve(file.getFileName()),
                        file.equals(spoil) || random.nextInt(4) == 0 ? spoilt(bytes(file), random) : bytes(file)));
                mustAnswer(folder);
            });
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aFolderOfNoiseIsAnswered(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TIMES; i++) {
            inAFolder(folder -> {
                small().forEach(file -> write(folder.resolve(file.getFileName()), noise(random, 3000)));
                mustAnswer(folder);
            });
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aSpoiltClientLevelDataFileIsAnswered(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] good = ClientLevelDataSample.bytes(random);
        for (int i = 0; i < TIMES; i++) {
            inAFolder(folder -> {
                write(folder.resolve("cld.csv"), random.nextInt(5) == 0 ? noise(random, 3000) : spoilt(good, random));
                mustAnswer(folder.resolve("cld.csv"));
            });
        }
    }
}
