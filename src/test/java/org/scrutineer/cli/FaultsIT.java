package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The finished program, killed at random moments, on a full disk, and where it may not write. A few kills here;
 * {@code -Pfaults} kills fifty times.
 */
class FaultsIT {

    private static final Path PROGRAM = Path.of("target/scrutineer.jar").toAbsolutePath();
    private static final Path SMALL = Path.of("src/test/resources/small/salt").toAbsolutePath();
    private static final Path PERFORMANCE =
            Path.of("datasources/demo/performance").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("faults.kills", 5);

    @TempDir
    private Path folder;

    private record Ended(int exit, String said, long millis) {}

    private Process start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                // A program that is killed after seconds gains nothing from the second compiler.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                PROGRAM.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private Ended run(String... arguments) throws Exception {
        Path log = folder.resolve("said");
        long begun = System.nanoTime();
        Process process = start(log, arguments);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running");
        return new Ended(process.exitValue(), Files.readString(log), (System.nanoTime() - begun) / 1_000_000);
    }

    /** The same in this process: a disk that refuses is the same for every process. */
    private static Ended here(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said);
        int exit = Main.commandLine().setOut(both).setErr(both).execute(arguments);
        return new Ended(exit, said.toString(), 0);
    }

    private Path source() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        for (Path from : List.of(SMALL, PERFORMANCE)) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, source.resolve(file.getFileName()));
                }
            }
        }
        return source;
    }

    private static Map<String, byte[]> content(Path out) throws IOException {
        TreeMap<String, byte[]> content = new TreeMap<>();
        if (Files.isDirectory(out)) {
            try (Stream<Path> files = Files.list(out)) {
                for (Path file : files.filter(
                                file -> !file.getFileName().toString().startsWith("."))
                        .toList()) {
                    content.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return content;
    }

    /** Every file under a final name can be read to its end, and has its end. */
    private static void mustBeWhole(Path out) throws IOException {
        for (String name : content(out).keySet()) {
            Path file = out.resolve(name);
            if (name.endsWith(".pdf")) {
                try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
                    assertTrue(pdf.getNumberOfPages() > 0, name);
                }
            } else if (name.endsWith(".json")) {
                assertTrue(new ObjectMapper().readTree(file.toFile()).isObject(), name);
            } else if (name.endsWith(".csv")) {
                assertTrue(Files.readString(file).endsWith("\n"), name);
                try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
                    assertEquals(
                            1,
                            csv.stream()
                                    .map(CsvRecord::getFieldCount)
                                    .distinct()
                                    .count(),
                            name);
                }
            } else {
                assertTrue(Files.readString(file).endsWith("\n"), name);
            }
        }
    }

    /** What differs between equal runs: how long they took, and the document's own id. */
    private static String settled(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (name.endsWith(".json")) {
            return text.replaceAll("(?s)\"seconds\" : \\{.*?\\}", "");
        }
        return name.endsWith(".pdf") ? text.replaceAll("/ID ?\\[.*?\\]", "") : text;
    }

    private void killed(int times, long seed, Path out, String... arguments) throws Exception {
        Ended whole = run(arguments);
        assertEquals(0, whole.exit(), whole.said());
        Map<String, byte[]> expected = content(out);
        Random random = new Random(seed);
        int interrupted = 0;
        for (int i = 0; i < times; i++) {
            // The first kills meet an empty folder, the later ones files of a run before.
            if (i % 2 == 0) {
                try (Stream<Path> files = Files.list(out)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
            Process process = start(folder.resolve("said"), arguments);
            process.waitFor(random.nextInt((int) whole.millis()), TimeUnit.MILLISECONDS);
            interrupted += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            mustBeWhole(out);
        }
        assertTrue(interrupted > 0, "no kill met a running program");
        Ended again = run(arguments);
        assertEquals(0, again.exit(), again.said());
        Map<String, byte[]> now = content(out);
        assertEquals(expected.keySet(), now.keySet());
        expected.forEach((name, bytes) -> assertEquals(settled(name, bytes), settled(name, now.get(name)), name));
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("."))
                            .toList(),
                    "left behind");
        }
    }

    @Test
    void aCountThatIsKilledLeavesNothingHalf() throws Exception {
        killed(
                KILLS,
                1,
                folder.resolve("out"),
                "count",
                "--source",
                source().toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                "out");
    }

    @Test
    void aPackThatIsKilledLeavesNothingHalf() throws Exception {
        killed(
                KILLS,
                2,
                folder.resolve("out"),
                "pack",
                "--source",
                source().toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                "out/pack.pdf");
    }

    @Test
    void aDemoThatIsKilledLeavesNothingHalf() throws Exception {
        killed(KILLS, 3, folder.resolve("out"), "demo", "--out", "out");
    }

    /** One message that names the file and says what to look at, exit 1, and nothing of it under any name. */
    private static void mustSayClearly(Ended ran, Path out) throws IOException {
        assertEquals(1, ran.exit(), ran.said());
        List<String> errors =
                ran.said().lines().filter(line -> line.startsWith("error: ")).toList();
        assertEquals(1, errors.size(), ran.said());
        assertTrue(
                errors.get(0)
                        .matches(
                                "error: \\S+ cannot be written or read: .+\\. Check the path, the rights and the room on the disk\\."),
                ran.said());
        assertFalse(ran.said().contains("\tat ") || ran.said().contains("Exception"), ran.said());
        mustBeWhole(out);
        if (Files.isDirectory(out)) {
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(
                        List.of(),
                        files.map(file -> file.getFileName().toString())
                                .filter(name -> name.endsWith(".part"))
                                .toList());
            }
        }
    }

    private List<String[]> commands(String source, Path out) {
        return List.of(
                new String[] {
                    "count", "--source", source, "--year", "2017-18", "--quarter", "3", "--out", out.toString()
                },
                new String[] {
                    "pack",
                    "--source",
                    source,
                    "--year",
                    "2017-18",
                    "--quarter",
                    "3",
                    "--out",
                    out.resolve("pack.pdf").toString()
                },
                new String[] {"validate", "--source", source, "--year", "2017-18", "--out", out.toString()},
                new String[] {"demo-data", "--out", out.toString()});
    }

    @Test
    void whereItMayNotWriteItSaysSo() throws Exception {
        String source = source().toString();
        // Rights do not bind root, but nobody can make a folder below a file.
        Path file = Files.writeString(folder.resolve("a-file"), "as it was\n");
        for (String[] command : commands(source, file.resolve("out"))) {
            mustSayClearly(here(command), file.resolve("out"));
            assertEquals("as it was\n", Files.readString(file));
        }
    }

    /** A limit on the size of files stops a write in the middle as a full disk does, on any machine and as any user. */
    @Test
    void aWriteThatIsCutShortIsSaid() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash to set a limit with");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("why.csv"), "of the run before\n");
        Path log = folder.resolve("said");
        Process process = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "trap '' XFSZ; ulimit -f 16; exec \"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -jar \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        "count",
                        "--source",
                        source().toString(),
                        "--year",
                        "2017-18",
                        "--quarter",
                        "3",
                        "--out",
                        "out")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        mustSayClearly(new Ended(process.exitValue(), Files.readString(log), 0), folder.resolve("nowhere"));
        assertEquals("of the run before\n", Files.readString(out.resolve("why.csv")));
        assertArrayEquals(
                new String[] {"why.csv"},
                Stream.of(out.toFile().list())
                        .filter(name -> name.endsWith(".part") || name.equals("why.csv"))
                        .toArray());
    }

    /** A disk of 16 KiB, where this user may mount one. */
    @Test
    void aFullDiskIsSaid() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(mount.waitFor() == 0, "this user may not mount a disk");
        try {
            String source = source().toString();
            for (String[] command : commands(source, disk.resolve("out"))) {
                mustSayClearly(here(command), disk.resolve("out"));
            }
        } finally {
            assertEquals(
                    0, new ProcessBuilder("umount", disk.toString()).start().waitFor());
        }
    }

    /** A disk that may only be read, where this user may mount one. */
    @Test
    void aReadOnlyDiskIsSaid() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(mount.waitFor() == 0, "this user may not mount a disk");
        try {
            String source = source().toString();
            for (String[] command : commands(source, disk)) {
                mustSayClearly(here(command), disk);
                assertEquals(0, disk.toFile().list().length);
            }
        } finally {
            assertEquals(
                    0, new ProcessBuilder("umount", disk.toString()).start().waitFor());
        }
    }
}
