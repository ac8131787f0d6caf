package org.scrutineer.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/** Two deliveries that bring the same lookup are no fault; two that differ are, and both files are named. */
class CopiesTest {

    private static final ContractTable TABLE = Contract.get().table("population");
    private static final String TEXT = "year,ages,people\n2031-32,18-64,1204\n2031-32,65+,987\n";

    @TempDir
    private Path root;

    private Path file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<String> people(Source source, List<Problem> notes) {
        List<String> people = new ArrayList<>();
        try (Rows rows = source.open(TABLE)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                people.add(row.text("people"));
            }
            notes.addAll(rows.notes());
        }
        return people;
    }

    private static void readOnce(Source source, String... named) {
        List<Problem> notes = new ArrayList<>();
        assertTrue(source.has(TABLE));
        assertEquals(List.of("1204", "987"), people(source, notes));
        Problem copy = notes.stream()
                .filter(note -> note.code().equals("S-COPY"))
                .findFirst()
                .orElseThrow();
        for (String file : named) {
            assertTrue(copy.found().contains(file), copy.found());
        }
    }

    /** As it is, and as another machine copies a text. */
    @ParameterizedTest
    @ValueSource(strings = {"as it is", "line ends", "mark", "no last line end"})
    void copiesInFoldersOfTheContractsAreReadOnce(String copied) throws IOException {
        file("salt/population.csv", TEXT);
        file(
                "performance/population.csv",
                switch (copied) {
                    case "line ends" -> TEXT.replace("\n", "\r\n");
                    case "mark" -> "\uFEFF" + TEXT;
                    case "no last line end" -> TEXT.stripTrailing();
                    default -> TEXT;
                });
        try (Source source = new FolderSource(root)) {
            readOnce(source, "salt/population.csv", "performance/population.csv");
        }
    }

    @Test
    void copiesInTwoSourcesAreReadOnce() throws IOException {
        file("one/population.csv", TEXT);
        file("other/population.csv", TEXT);
        try (Source source = Sources.open(List.of(root.resolve("one"), root.resolve("other")))) {
            readOnce(
                    source,
                    root.resolve("one/population.csv").toString(),
                    "other" + root.getFileSystem().getSeparator());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year,ages,people\n2031-32,18-64,1204\n2031-32,65+,988\n",
                "year,ages,people\n2031-32,18-64,1204\n",
                "year,ages,people\n2031-32,18-64,1204\n2031-32,65+,987\n2032-33,65+,990\n",
                ""
            })
    void filesThatDifferAreBothNamed(String other) throws IOException {
        file("salt/population.csv", TEXT);
        file("performance/population.csv", other);
        try (Source source = new FolderSource(root)) {
            assertTrue(source.has(TABLE));
            Problem twice = assertThrows(DataProblemException.class, () -> source.open(TABLE))
                    .problems()
                    .get(0);
            assertEquals("S-TWICE", twice.code());
            assertEquals("performance/population.csv and salt/population.csv, which are the same table", twice.found());
        }
        DataProblemException refused = assertThrows(
                DataProblemException.class,
                () -> Sources.open(List.of(root.resolve("salt"), root.resolve("performance"))));
        assertTrue(
                refused.getMessage()
                        .contains(root.resolve("salt/population.csv").toString()),
                refused.getMessage());
        assertTrue(
                refused.getMessage()
                        .contains(root.resolve("performance/population.csv").toString()),
                refused.getMessage());
    }

    /** A file that cannot be opened as text is compared byte by byte. */
    @Test
    void copiesOfAWorkbookAreCopies() throws IOException {
        Path one = file("one/population.xlsx", "PK\n1");
        Path same = file("other/population.xlsx", "PK\n1");
        Path other = file("third/population.xlsx", "PK\r\n1");
        assertTrue(Copies.are(List.of(one, same)));
        assertFalse(Copies.are(List.of(one, other)));
        assertFalse(Copies.are(List.of(one, root.resolve("none/population.xlsx"))));
    }

    /** What one of two copies is changed to is noticed: both belong to what a source is read from. */
    @Test
    void bothCopiesAreFilesOfTheSource() throws IOException {
        Path one = file("salt/population.csv", TEXT);
        Path other = file("performance/population.csv", TEXT);
        assertEquals(List.of(other, one), Sources.files(root));
    }
}
