package org.scrutineer.extract.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.source.FolderSource;

/** Where the table of people cannot be read as a whole, the rows that name people are counted in one finding. */
class PeopleUnreadableTest {

    @TempDir
    private Path folder;

    private void people(String heading) throws IOException {
        try (Stream<Path> tables = Files.list(Path.of("src/test/resources/small/salt"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, folder.resolve(table.getFileName()));
            }
        }
        Path people = folder.resolve("person.csv");
        Files.writeString(people, Files.readString(people).replaceFirst("date_of_birth", heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"birthday", "\"date_of_birth", "person_id"})
    void itsRowsAreSaidOnce(String heading) throws IOException {
        people(heading);
        SaltIntake intake = SaltReader.readAll(new FolderSource(folder));
        List<Problem> people = intake.problems().stream()
                .filter(problem -> problem.code().equals("K-PERSON"))
                .toList();
        assertEquals(1, people.size(), intake.problems()::toString);
        Problem said = people.get(0);
        assertEquals(0, said.row(), "it is the table's fault, not a row's");
        assertEquals("person.csv", said.file());
        long leftOut =
                intake.rejected().values().stream().mapToLong(Long::longValue).sum();
        assertTrue(leftOut > 1, intake.rejected()::toString);
        assertTrue(said.found().startsWith(leftOut + " rows ("), said::toString);
        intake.rejected().forEach((table, rows) -> {
            if (rows > 0) {
                assertTrue(said.found().contains(table + ".csv " + rows), table + ": " + said);
            }
        });
        assertEquals(
                "person.csv", intake.problems().get(0).file(), "the fault itself stands before what follows from it");
        assertTrue(intake.problems().stream().noneMatch(problem -> problem.row() > 1), intake.problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = "birthday")
    void aCountIsRefused(String heading) throws IOException {
        people(heading);
        DataProblemException refused =
                assertThrows(DataProblemException.class, () -> SaltReader.read(new FolderSource(folder)));
        assertEquals(
                List.of("S-COLUMN", "K-PERSON"),
                refused.problems().stream().map(Problem::code).toList());
    }

    @Test
    void sequelsOfRequestsThatCannotBeReadAreSaidOnce() throws IOException {
        people("date_of_birth");
        Path requests = folder.resolve("request.csv");
        Files.writeString(requests, Files.readString(requests).replaceFirst("request_date", "day"));
        SaltIntake intake = SaltReader.readAll(new FolderSource(folder));
        assertEquals(
                List.of("request.csv S-COLUMN 1", "request.csv K-EVENT 0"),
                intake.problems().stream()
                        .map(problem -> problem.file() + " " + problem.code() + " " + problem.row())
                        .toList());
        assertTrue(
                intake.problems()
                        .get(1)
                        .found()
                        .contains("sequel.csv " + intake.rejected().get("sequel")),
                intake.problems()::toString);
    }
}
