package org.scrutineer.extract.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.performance.ReportingPeriod;

/** What people write into the tables of figures is read as meant, or found: a table of variants that can be read. */
class FigureVariantsTest {

    private static final Path WEALDSHIRE = Path.of("src/test/resources/small/wealdshire");
    private static final Path VARIANTS = Path.of("src/test/resources/validation/figure-variants.csv");

    @TempDir
    private Path folder;

    static Stream<NamedCsvRecord> variants() throws IOException {
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Files.newBufferedReader(VARIANTS, StandardCharsets.UTF_8))) {
            return csv.stream().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void itIsReadAsMeantOrFound(NamedCsvRecord variant) throws IOException {
        write(variant);
        Set<String> usual = examined(WEALDSHIRE).stream().map(Problem::found).collect(Collectors.toSet());
        List<Problem> found = examined(folder).stream()
                .filter(problem -> !usual.contains(problem.found()))
                .toList();
        List<String> expected = Stream.of(variant.getField("finds").split("\\|"))
                .filter(text -> !text.isEmpty())
                .toList();
        assertEquals(expected.size(), found.size(), () -> variant.getField("what") + ": " + found);
        for (int i = 0; i < expected.size(); i++) {
            String place = expected.get(i).split("=")[0];
            String words = expected.get(i).substring(expected.get(i).indexOf('=') + 1);
            Problem problem = found.get(i);
            String stands = problem.code() + " " + problem.file() + " " + problem.field();
            assertTrue(stands.startsWith(place), () -> variant.getField("what") + ": " + place + ", not " + stands);
            assertTrue(words.equals(expected.get(i)) || problem.toString().contains(words), problem::toString);
        }
    }

    /** But for what Wealdshire's own tables are found to have, and the page about it that lies beside them. */
    private static List<Problem> examined(Path council) {
        return Validation.of(
                        council,
                        Map.of(),
                        LocalDate.of(2024, 12, 31),
                        ReportingPeriod.parse("2024-25 Q3"),
                        LastRun.NONE)
                .findings()
                .stream()
                .map(Finding::problem)
                .toList();
    }

    private void write(NamedCsvRecord variant) throws IOException {
        String[] names = variant.getField("file").split(">");
        try (Stream<Path> tables = Files.list(WEALDSHIRE)) {
            for (Path table :
                    tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                String name = table.getFileName().toString().replace(".csv", "");
                String text = Files.readString(table);
                boolean changed = name.equals(names[0]);
                if (changed && !variant.getField("find").isEmpty()) {
                    String find = variant.getField("find");
                    assertEquals(
                            text.indexOf(find), text.lastIndexOf(find), () -> find + " stands there more than once");
                    assertTrue(text.contains(find), () -> find + " is not in " + table);
                    text = text.replace(find, variant.getField("replace"));
                }
                Files.writeString(folder.resolve((changed && names.length > 1 ? names[1] : name) + ".csv"), text);
            }
        }
    }
}
