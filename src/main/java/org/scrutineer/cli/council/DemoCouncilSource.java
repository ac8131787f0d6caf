package org.scrutineer.cli.council;

import java.util.Iterator;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/** The demo council as a source, without files. */
public final class DemoCouncilSource implements Source {

    private final CouncilRows council;

    public DemoCouncilSource(CouncilRows council) {
        this.council = council;
    }

    @Override
    public boolean has(ContractTable table) {
        return council.has(table);
    }

    @Override
    public Rows open(ContractTable table) {
        if (!has(table)) {
            throw new DataProblemException(new Problem(
                    table.name(),
                    0,
                    "",
                    "S-FILE",
                    "no such table",
                    "a table of the SALT contract",
                    "The demo council has no other."));
        }
        Iterator<String[]> rows = council.rows(table).iterator();
        return new Rows() {
            private long number = 1;

            @Override
            public Row next() {
                return rows.hasNext() ? new Row(table, table.name() + ".csv", ++number, rows.next()) : null;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public String describe() {
        return "the demo council";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
