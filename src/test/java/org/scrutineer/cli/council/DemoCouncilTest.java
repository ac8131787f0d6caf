package org.scrutineer.cli.council;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.check.CheckResult;
import org.scrutineer.salt.check.Checks;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/** The demo council counts to what was published, holds every check, and is the same each time. */
class DemoCouncilTest {

    private static CouncilRows council;
    private static SaltIntake intake;
    private static SaltReturn salt;

    @BeforeAll
    static void count() {
        council = DemoCouncil.make();
        intake = SaltReader.read(new DemoCouncilSource(council));
        salt = new Counting(Calendar.PERIOD, Settings.defaults()).count(intake.book(), Trail.none());
    }

    @Test
    void everyTargetIsMet() {
        List<String> wrong = new ArrayList<>();
        for (CouncilTarget target : CouncilTarget.all()) {
            if (target.hasCells() && target.counted(salt) != target.count()) {
                wrong.add(target.measure() + " " + target.tables() + " " + target.rows() + " " + target.columns() + ": "
                        + target.counted(salt) + ", not " + target.count());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Where the number met is not the one the paper prints, the row says why. */
    @Test
    void whatIsNotMetIsExplained() {
        for (CouncilTarget target : CouncilTarget.all()) {
            assertTrue(
                    target.published().isEmpty()
                            || target.published().equals(Integer.toString(target.count()))
                            || !target.note().isEmpty(),
                    target.source());
        }
        assertTrue(CouncilTarget.all().stream()
                        .filter(target -> !target.published().isEmpty())
                        .count()
                > 25);
    }

    @Test
    void everyRowIsGoodAndEveryCheckHolds() {
        assertEquals(List.of(), intake.problems());
        assertEquals(
                List.of(),
                Checks.of(salt).stream()
                        .filter(check -> check.outcome() != CheckResult.Outcome.PASSES)
                        .map(CheckResult::toString)
                        .toList());
        assertTrue(council.size() > 55_000 && council.size() < 70_000, "records: " + council.size());
    }

    @Test
    void thereAreSmallCellsToProtect() {
        long small = salt.tables().stream()
                .mapToLong(table -> {
                    long cells = 0;
                    for (int row = 0; row < table.layout().rows().size(); row++) {
                        for (int column = 0; column < table.layout().columns().size(); column++) {
                            cells += table.raw(row, column) > 0 && table.raw(row, column) < 5 ? 1 : 0;
                        }
                    }
                    return cells;
                })
                .sum();
        assertTrue(small > 100, "cells below 5: " + small);
    }

    @Test
    void theSameBytesEachTime(@TempDir Path folder) throws IOException {
        CouncilFolder.write(council, folder.resolve("one"));
        CouncilFolder.write(DemoCouncil.make(), folder.resolve("two"));
        for (ContractTable table : Contract.get().tables("salt")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("one").resolve(table.name() + ".csv")),
                    Files.readAllBytes(folder.resolve("two").resolve(table.name() + ".csv")),
                    table.name());
        }
        SaltIntake fromFiles = SaltReader.read(new FolderSource(folder.resolve("one")));
        assertEquals(List.of(), fromFiles.problems());
        assertEquals(intake.read(), fromFiles.read());
        assertFalse(Files.exists(folder.resolve("one").resolve("indicator.csv")));
    }
}
