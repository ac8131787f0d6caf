package org.scrutineer.cli.result;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.salt.count.SaltReturn;

/** Holds that nothing is lost: every row read was counted, excluded by a rule, or rejected. */
public final class RowAccount {

    private RowAccount() {}

    /**
     * Checks that every row read was counted, left out or rejected.
     *
     * @throws IllegalStateException when the rows of a table do not add up
     */
    public static void mustAddUp(SaltIntake intake, SaltReturn counted) {
        List<String> wrong = new ArrayList<>();
        intake.read().forEach((table, read) -> {
            long accounted = counted.ledger().counted(table)
                    + counted.ledger().excludedInAll(table)
                    + intake.rejected().get(table);
            if (accounted != read) {
                wrong.add(table + ": " + read + " rows read, " + accounted + " accounted for");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("rows were lost, so nothing was written: " + String.join("; ", wrong));
        }
    }
}
