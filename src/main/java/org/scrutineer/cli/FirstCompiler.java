package org.scrutineer.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the virtual machine to the first of its two compilers. The second makes code that runs twice as fast and takes a program that ends within seconds
 * longer to make than it saves: on two cores it is most of what they do. A program cannot say so to {@code java -jar} beforehand, as
 * {@code -XX:TieredStopAtLevel=1} would, but a running HotSpot takes directives for its compilers.
 */
final class FirstCompiler {

    private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private FirstCompiler() {
    }

    /** For what runs once and is small; does not wait. A machine that cannot do it goes on as it was. */
    static void only() {
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
