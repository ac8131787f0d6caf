package org.scrutineer.extract.validate;

import java.util.List;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.database.DatabaseFault;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.extract.rows.ValueFaults;

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
