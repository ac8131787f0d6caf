package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The virtual machine understands what it is asked. */
class FirstCompilerTest {

    private static String ask(String command) throws Exception {
        return (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), command, null, null);
    }

    private static boolean excluded() throws Exception {
        String printed = ask("compilerDirectivesPrint");
        return printed.substring(printed.indexOf("c2 directives")).lines().limit(4).anyMatch(line -> line.contains("Exclude:true"));
    }

    /** Other tests of this virtual machine run the demo. */
    @BeforeEach
    @AfterEach
    void asItWas() throws Exception {
        ask("compilerDirectivesClear");
    }

    @Test
    void theSecondCompilerIsLeftOut() throws Exception {
        assertFalse(excluded());
        FirstCompiler.direct();
        assertTrue(excluded(), ask("compilerDirectivesPrint"));
    }

    @Test
    void forSmallSourcesOnly(@TempDir Path folder) throws Exception {
        assertTrue(FirstCompiler.isSmall(Path.of("src/test/resources/small")));
        assertFalse(FirstCompiler.isSmall(folder.resolve("absent")));
        assertFalse(FirstCompiler.isSmall(Files.writeString(folder.resolve("council.properties"), "jdbc.url=x")));
        try (RandomAccessFile large = new RandomAccessFile(Files.createDirectory(folder.resolve("salt")).resolve("person.csv").toFile(), "rw")) {
            large.setLength(300_000_000);
        }
        assertFalse(FirstCompiler.isSmall(folder));
        try (RandomAccessFile written = new RandomAccessFile(Files.createDirectories(folder.resolve("other/out")).resolve("why.csv").toFile(), "rw")) {
            written.setLength(300_000_000);
        }
        assertTrue(FirstCompiler.isSmall(folder.resolve("other")), "what a count wrote is not read");
    }
}
