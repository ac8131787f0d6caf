package org.scrutineer.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/**
 * The demo folder with faults strewn over it: every row read is counted, excluded or rejected, and every rejected row
 * is reported.
 */
class FaultyFolderTest {

    private static final List<String> WRONG = List.of("", "31/12/2017", "Nurshing", "Maybe", "P9999999");

    @TempDir
    private Path folder;

    @RepeatedTest(8)
    void readIsCountedPlusExcludedPlusRejected(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        for (ContractTable table : Contract.get().tables("salt")) {
            List<String> lines = new ArrayList<>(
                    Files.readAllLines(Path.of("src/test/resources/small/salt", table.name() + ".csv")));
            for (int i = 1; i < lines.size(); i++) {
                if (random.nextInt(12) == 0 && !lines.get(i).contains("\"")) {
                    String[] values = lines.get(i).split(",", -1);
                    values[random.nextInt(values.length)] = WRONG.get(random.nextInt(WRONG.size()));
                    lines.set(i, String.join(",", values) + (random.nextInt(10) == 0 ? ",one too many" : ""));
                }
            }
            Files.write(folder.resolve(table.name() + ".csv"), lines);
        }
        SaltIntake intake = SaltReader.read(new FolderSource(folder));
        SaltReturn counted =
                new Counting(Period.of("2017-18", 3), Settings.defaults()).count(intake.book(), Trail.none());
        long rejected =
                intake.rejected().values().stream().mapToLong(Long::longValue).sum();
        assertTrue(rejected > 0);
        assertEquals(
                rejected,
                intake.problems().stream()
                        .map(problem -> problem.file() + problem.row())
                        .distinct()
                        .count());
        for (ContractTable table : Contract.get().tables("salt")) {
            assertEquals(
                    Files.readAllLines(folder.resolve(table.name() + ".csv")).size() - 1L,
                    intake.read().get(table.name()),
                    table.name());
            assertEquals(
                    intake.read().get(table.name()),
                    counted.ledger().counted(table.name())
                            + counted.ledger().excludedInAll(table.name())
                            + intake.rejected().get(table.name()),
                    table.name());
        }
    }
}
