package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A council's folder with both contracts: the demo's performance figures and a few made-up people. */
final class TestCouncil {

    private TestCouncil() {}

    static Path in(Path folder) {
        copy(Path.of("datasources/demo/performance"), folder.resolve("performance"));
        copy(Path.of("src/test/resources/small/salt"), folder.resolve("salt"));
        return folder;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a command said on standard error, after its exit code. */
    static String run(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(err), arguments);
        return code + " " + err;
    }

    /** What a command answered. */
    static String answer(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.commandLine().setOut(new PrintWriter(out)).execute(arguments);
        return code + " " + out;
    }
}
