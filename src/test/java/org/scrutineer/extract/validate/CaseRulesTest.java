package org.scrutineer.extract.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that nobody asks finds nothing, and no test of its own would notice. */
class CaseRulesTest {

    @Test
    void everyClassIsNamedByAnEntry() throws IOException {
        List<String> written;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/scrutineer/extract/validate"))) {
            written = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> contains(file, " implements CaseRule {"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
        assertEquals(
                written,
                CaseRules.all().stream()
                        .map(rule -> rule.getClass().getSimpleName())
                        .sorted()
                        .toList());
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
