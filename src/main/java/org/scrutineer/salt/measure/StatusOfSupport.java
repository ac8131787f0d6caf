package org.scrutineer.salt.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.SupportStatus;

/**
 * A status as the rows say that place a person: known before unknown, then the latest start; where rows of that start
 * differ, unknown (LTS001a replication code, lines 325-375).
 */
final class StatusOfSupport {

    private StatusOfSupport() {}

    /** The rows of a choice that share the winner's setting, the winner among them. */
    static List<LongTermSupport> placing(Chosen<LongTermSupport> setting) {
        List<LongTermSupport> rows = new ArrayList<>();
        rows.add(setting.winner());
        for (LongTermSupport row : setting.beaten()) {
            if (row.setting().equals(setting.winner().setting())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * The status.
     *
     * @param rows all with a status of their own
     * @param unknown what stands for not known
     */
    static String of(List<LongTermSupport> rows, Function<SupportStatus, String> field, String unknown) {
        String value = unknown;
        LocalDate start = LocalDate.MIN;
        boolean known = false;
        for (LongTermSupport row : rows) {
            String own = field.apply(row.status());
            boolean ownKnown = !own.isEmpty() && !own.equals(unknown);
            boolean same = ownKnown == known && row.start().equals(start);
            if ((ownKnown && !known) || (ownKnown == known && row.start().isAfter(start))) {
                value = own;
                start = row.start();
                known = ownKnown;
            } else if (same && !own.equals(value)) {
                value = unknown;
            }
        }
        return value;
    }
}
