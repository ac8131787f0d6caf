package org.scrutineer.server.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every template prints the same under JasperReports 7 and, in its JasperReports 6 edition, under 6.21.5: the same text
 * at the same place, page by page.
 */
class SameUnderBothTest {

    private static final Path DATA = Path.of("target/test-classes/small").toAbsolutePath();

    @TempDir
    private Path work;

    @Test
    void everyTemplate() throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(
                ShippedReports.in(Path.of("reports")).templates().keySet());
        // Parts before the books that hold them.
        names.sort((one, other) -> Boolean.compare(isBook(one), isBook(other)));
        String seven = run(
                copy(Path.of("reports"), "seven"),
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)),
                names);
        List<String> six = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of("target/jr6"))) {
            jars.map(jar -> jar.toAbsolutePath().toString()).forEach(six::add);
        }
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        !new File(entry).getName().matches("(jasperreports|jackson|openpdf-1|commons-|ecj).*\\.jar"))
                .forEach(six::add);
        String sixth = run(copy(Path.of("target/jrxml6/reports"), "six"), six, names);
        assertTrue(seven.lines().count() > 3000, "a great many elements");
        names.forEach(name -> assertTrue(seven.contains("== " + name), name));
        assertEquals(seven, sixth);
    }

    private static boolean isBook(String name) {
        try {
            return Files.readString(Path.of("reports", name, name + ".jrxml")).contains("sectionType=\"Part\"");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Path copy(Path reports, String name) throws IOException {
        Path target = work.resolve(name);
        try (Stream<Path> files = Files.walk(reports)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = target.resolve("reports")
                        .resolve(reports.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return target;
    }

    private String run(Path folder, List<String> classPath, List<String> names)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx600m",
                "-cp",
                folder + File.pathSeparator + classPath.stream().collect(Collectors.joining(File.pathSeparator)),
                PrintedText.class.getName(),
                folder.resolve("reports").toString(),
                DATA.toString()));
        command.addAll(names);
        // Elsewhere than here, where JasperReports would find reports/ beside it before any on the class path.
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, () -> folder.getFileName() + ": " + read(err));
        return read(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
