package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.ValueFaults;
import org.scrutineer.rules.CurrentTask;

/** Reads one table of the contract into the files, and tells how that went. */
final class TableReading {

    private final RowReader reader;
    private final Labels labels;
    private final ContractTable table;
    private final List<Problem> problems = new ArrayList<>();
    private DataProblemException unreadable;
    private long read;
    private long rejected;

    TableReading(RowReader reader, Labels labels) {
        this.reader = reader;
        this.labels = labels;
        this.table = Contract.get().table(reader.table());
    }

    ContractTable table() {
        return table;
    }

    /** Whether the table can be read while others are, once people are in. */
    boolean restsOnPeopleAlone() {
        return reader.restsOnPeopleAlone();
    }

    /** Takes every row that can be used. */
    void of(Source source, CaseFileBuilder files) {
        CurrentTask.on(CurrentTask.Kind.TABLE, table.name());
        try {
            rows(source, files);
        } catch (DataProblemException whole) {
            unreadable = whole;
            read = 0;
            rejected = 0;
        }
    }

    private void rows(Source source, CaseFileBuilder files) {
        try (Rows opened = source.open(table)) {
            while (true) {
                Row row = null;
                try {
                    row = opened.next();
                    if (row == null) {
                        return;
                    }
                    read++;
                    reader.read(row, files);
                } catch (DataProblemException fault) {
                    if (fault.endsTable()) {
                        throw fault;
                    }
                    // A row that could not be taken apart is no Row, yet it was read.
                    read += row == null ? 1 : 0;
                    rejected++;
                    problems.addAll(row == null ? fault.problems() : ValueFaults.and(fault, row, labels::mustBeKnown));
                }
            }
        }
    }

    /** Faults of single rows, in their order. */
    List<Problem> problems() {
        return problems;
    }

    /** Why the table as a whole, or its rest, could not be read; null where it could. */
    DataProblemException unreadable() {
        return unreadable;
    }

    /** Rows read; 0 for a table that could not be read. */
    long read() {
        return read;
    }

    /** Rows that could not be used; 0 for a table that could not be read. */
    long rejected() {
        return rejected;
    }
}
