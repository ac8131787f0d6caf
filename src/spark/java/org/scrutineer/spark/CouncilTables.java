package org.scrutineer.spark;

import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/** The rows of one council in memory, as a source for the program's readers. */
final class CouncilTables implements Source {

    private final String council;
    private final Map<String, List<String[]>> tables;

    /**
     * Takes what was brought together.
     *
     * @param tables rows by table, each with its values in the contract's order; a table without a row is not supplied
     */
    CouncilTables(String council, Map<String, List<String[]>> tables) {
        this.council = council;
        this.tables = tables;
    }

    @Override
    public boolean has(ContractTable table) {
        return tables.containsKey(table.name());
    }

    @Override
    public Rows open(ContractTable table) {
        List<String[]> rows = tables.getOrDefault(table.name(), List.of());
        return new Rows() {
            private int next;

            @Override
            public Row next() {
                return next == rows.size()
                        ? null
                        : new Row(table, council + "/" + table.name(), next + 2L, rows.get(next++));
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public String describe() {
        return council;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
