package org.scrutineer.extract.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractLabels;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.contract.WordForValue;
import org.scrutineer.extract.database.DatabaseFault;
import org.scrutineer.rules.CurrentTask;

/**
 * Reads the good rows of a source's tables; rows with faults are left out and their faults gathered. A database that
 * stopped answering is not asked again.
 */
public final class GoodRows {

    private final Source source;
    private final List<Problem> problems;
    private boolean stopped;

    /** @param problems grows by every fault that is found */
    public GoodRows(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Every good row of a table; none where the source has no such table, which is a fault where it must. */
    public <T> List<T> of(String name, boolean required, Function<Row, T> one) {
        return of(name, required, one, row -> {});
    }

    /**
     * The same.
     *
     * @param refused told of every row that has a fault
     */
    public <T> List<T> of(String name, boolean required, Function<Row, T> one, Consumer<Row> refused) {
        ContractTable table = Contract.get().table(name);
        List<T> all = new ArrayList<>();
        if ((!required && !source.has(table)) || stopped) {
            return all;
        }
        CurrentTask.on(CurrentTask.Kind.TABLE, name);
        RepeatedKeys keys = new RepeatedKeys(table);
        try (Rows rows = source.open(table)) {
            while (true) {
                Row row = null;
                try {
                    row = rows.next();
                    if (row == null) {
                        break;
                    }
                    WordForValue.settle(row);
                    ContractLabels.mustBeRight(row);
                    keys.mustBeNew(row);
                    all.add(one.apply(row));
                } catch (DataProblemException fault) {
                    if (fault.endsTable()) {
                        throw fault;
                    }
                    if (row != null) {
                        refused.accept(row);
                    }
                    problems.addAll(
                            row == null ? fault.problems() : ValueFaults.and(fault, row, ContractLabels::mustBeOne));
                }
            }
        } catch (DataProblemException unreadable) {
            problems.addAll(unreadable.problems());
            stopped = DatabaseFault.stopped(unreadable);
        }
        return all;
    }
}
