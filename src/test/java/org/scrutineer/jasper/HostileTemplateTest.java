package org.scrutineer.jasper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.jasper.template.Templates;

/**
 * A compiled report is serialised Java: one that somebody leaves where the program runs, reads or writes is never read
 * back.
 */
class HostileTemplateTest {

    /** Tells, when it is read back, by a file of its name in the working directory. */
    private static final class Hostile implements Serializable {
        private static final long serialVersionUID = 1;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            Files.writeString(Path.of("read-back"), "");
        }
    }

    @TempDir
    private Path folder;

    /** The same traps under the names of all templates, parts and styles. */
    private void setTraps(Path where) throws IOException {
        List<Path> names;
        try (Stream<Path> files = Files.walk(Path.of("reports"))) {
            names = files.filter(file -> file.toString().matches(".*\\.(jrxml|jrtx)"))
                    .toList();
        }
        assertTrue(names.size() > 15, names::toString);
        for (Path name : names) {
            for (String trap : List.of(
                    name.toString().replace(".jrxml", ".jasper"),
                    name.getFileName().toString().replace(".jrxml", ".jasper"))) {
                Path file = where.resolve(trap);
                Files.createDirectories(file.getParent());
                try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
                    out.writeObject(new Hostile());
                }
            }
        }
    }

    private int run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.scrutineer.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES));
        return process.exitValue();
    }

    @Test
    void theTrapWorks() throws Exception {
        Path trap = folder.resolve("trap");
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(trap))) {
            out.writeObject(new Hostile());
        }
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(trap))) {
            in.readObject();
        }
        assertTrue(Files.deleteIfExists(Path.of("read-back")));
    }

    @Test
    void whatLiesInTheWorkingDirectorySourceOrOutputIsNotLoaded() throws Exception {
        setTraps(folder);
        setTraps(folder.resolve("source"));
        setTraps(folder.resolve("out"));
        Path small = Path.of("src/test/resources/small/salt");
        try (Stream<Path> files = Files.list(small)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("source").resolve(file.getFileName()));
            }
        }
        try (Stream<Path> files = Files.list(Path.of("datasources/demo/performance"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("source").resolve(file.getFileName()));
            }
        }
        assertEquals(
                0,
                run("pack", "--source", "source", "--year", "2017-18", "--quarter", "3", "--out", "out/pack.pdf"),
                () -> said());
        assertEquals(0, run("validate", "--source", "source", "--year", "2017-18", "--out", "out"), () -> said());
        assertFalse(Files.exists(folder.resolve("read-back")), "a compiled report from outside was read back");
        assertTrue(Files.size(folder.resolve("out/pack.pdf")) > 100_000);
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException none) {
            return none.toString();
        }
    }

    @Test
    void aTemplateIsNamedByItsFolderAndNothingElse() {
        for (String name :
                List.of("../cover/cover", "cover/cover", "/etc/passwd", "http://127.0.0.1/cover", "", "cover.jasper")) {
            assertThrows(IllegalArgumentException.class, () -> Templates.get(name), name);
        }
    }
}
