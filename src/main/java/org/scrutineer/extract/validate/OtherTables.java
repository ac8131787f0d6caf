package org.scrutineer.extract.validate;

import java.util.List;
import org.scrutineer.extract.Contract;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.DatabaseFault;
import org.scrutineer.extract.GoodRows;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.ValueFaults;

/**
 * Reads the tables that no reader of figures or records asked for, so that nothing of a source goes unread: each value
 * must be of its column's kind, each key there once.
 */
final class OtherTables {

    private OtherTables() {}

    static void read(WatchedSource source, List<Problem> faults) {
        GoodRows rows = new GoodRows(source, faults);
        for (ContractTable table : Contract.get().tables()) {
            if (!source.read().containsKey(table.name())
                    && source.has(table)
                    && faults.stream().noneMatch(DatabaseFault::stopped)) {
                rows.of(table.name(), false, row -> {
                    ValueFaults.mustBeReadable(row);
                    return Boolean.TRUE;
                });
            }
        }
    }
}
