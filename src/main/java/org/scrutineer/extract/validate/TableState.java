package org.scrutineer.extract.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Source;

/**
 * What a source has of one table.
 *
 * @param table of a contract
 * @param presence whether it is there
 * @param rows rows read
 */
public record TableState(ContractTable table, Presence presence, long rows) {

    /** Whether a table is there. */
    public enum Presence {
        /** With rows. */
        FOUND,
        /** With a header and no row: nothing happened, which is not the same as not supplied. */
        EMPTY,
        /** Not supplied. */
        ABSENT
    }

    /** Every table of every contract, and Client Level Data. */
    static List<TableState> of(Source source, Map<String, Long> read) {
        List<ContractTable> tables = new ArrayList<>(Contract.get().tables());
        tables.add(CldColumns.table());
        return tables.stream()
                .map(table -> {
                    long rows = read.getOrDefault(table.name(), 0L);
                    return new TableState(
                            table,
                            rows > 0 ? Presence.FOUND : source.has(table) ? Presence.EMPTY : Presence.ABSENT,
                            rows);
                })
                .toList();
    }
}
