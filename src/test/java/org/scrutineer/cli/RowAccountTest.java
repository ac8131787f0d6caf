package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.cli.result.RowAccount;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.RuleSet;

/** Rows read are counted, excluded or rejected; a count that lost one is refused, whichever way the sum is wrong. */
class RowAccountTest {

    private static SaltReturn nobody() {
        return new SaltReturn(
                RuleSet.everyYear(),
                Period.of("2017-18", 4),
                Settings.defaults(),
                SaltReader.nothing().book().supplied());
    }

    private static SaltIntake intake(long read, long rejected) {
        return new SaltIntake(
                SaltReader.nothing().book(), List.of(), Map.of("request", read), Map.of("request", rejected), null);
    }

    @Test
    void rowsThatAddUpPass() {
        assertDoesNotThrow(() -> RowAccount.mustAddUp(intake(3, 3), nobody()));
        assertDoesNotThrow(() -> RowAccount.mustAddUp(intake(0, 0), nobody()));
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "1, 0", "3, 4"})
    void aRowThatIsLostOrTwiceIsRefused(long read, long rejected) {
        String said = assertThrows(
                        IllegalStateException.class, () -> RowAccount.mustAddUp(intake(read, rejected), nobody()))
                .getMessage();
        assertEquals(
                "rows were lost, so nothing was written: request: " + read + " rows read, " + rejected
                        + " accounted for",
                said);
    }
}
