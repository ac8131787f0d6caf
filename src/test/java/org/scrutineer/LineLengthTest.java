package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No line of the program is longer than the style allows; the formatter cannot break a text. A text block may hold
 * longer lines, since a break in it is a break in what it says.
 */
class LineLengthTest {

    private static final int LONGEST = 120;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/server/java", "src/spark/java", "src/stubs/java"})
    void noLineIsLonger(String folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertTrue(!sources.isEmpty(), folder);
        List<String> longer = new ArrayList<>();
        for (Path source : sources) {
            boolean block = false;
            int number = 0;
            for (String line : Files.readAllLines(source)) {
                number++;
                int marks = line.split("\"\"\"", -1).length - 1;
                if (line.length() > LONGEST && !block && marks == 0) {
                    longer.add(source + ", line " + number + ": " + line.length());
                }
                block ^= marks % 2 == 1;
            }
        }
        assertEquals(List.of(), longer);
    }
}
