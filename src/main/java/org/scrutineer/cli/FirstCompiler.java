package org.scrutineer.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.ObjectName;
import org.scrutineer.extract.Sources;

/**
 * Keeps the virtual machine to the first of its two compilers. The second makes code that runs twice as fast and takes a program that ends within seconds
 * longer to make than it saves: on two cores it is most of what they do. A program cannot say so to {@code java -jar} beforehand, as
 * {@code -XX:TieredStopAtLevel=1} would, but a running HotSpot takes directives for its compilers.
 */
final class FirstCompiler {

    private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

    /** Bytes. A million rows of support are 134 MB and are counted in three quarters of the time; five million take longer without the second compiler. */
    private static final long SMALL = 200_000_000;
    private static final AtomicBoolean ASKED = new AtomicBoolean();

    private FirstCompiler() {
    }

    /** The same where a source is small. */
    static void onlyIfSmall(List<Path> sources) {
        if (sources.stream().allMatch(FirstCompiler::isSmall)) {
            only();
        }
    }

    /** Whether a file or a folder of files is small. What a database holds is not known. */
    static boolean isSmall(Path source) {
        if (source.toString().endsWith(".properties") || Files.notExists(source)) {
            return false;
        }
        // The files of the contracts alone: what a count wrote may lie in the same folder.
        return Sources.files(source).stream().mapToLong(file -> file.toFile().length()).sum() <= SMALL;
    }

    /** For what runs once and is small; does not wait. A machine that cannot do it goes on as it was. */
    static void only() {
        if (ASKED.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(FirstCompiler::direct, "first compiler");
        thread.setDaemon(true);
        thread.start();
    }

    static void direct() {
        try {
            Path file = Files.createTempFile("scrutineer", ".json");
            try {
                Files.writeString(file, DIRECTIVE);
                ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "compilerDirectivesAdd",
                        new Object[] {new String[] {file.toString()}}, new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (JMException | IOException | RuntimeException otherwise) {
            // Slower to start, and nothing else.
        }
    }
}
