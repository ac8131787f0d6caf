package org.scrutineer.extract.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;

/** Every wrong value of a row that was found unusable, so that one run names all that must be mended in it. */
public final class ValueFaults {

    private ValueFaults() {}

    /**
     * The faults of a row.
     *
     * @param first the fault that the row was rejected for
     * @param labels throws when a column that has labels holds something else
     */
    public static List<Problem> and(DataProblemException first, Row row, BiConsumer<Row, String> labels) {
        List<Problem> all = new ArrayList<>(first.problems());
        for (ContractTable.Column column : row.table().columns()) {
            try {
                read(row, column);
                labels.accept(row, column.name());
            } catch (DataProblemException wrong) {
                wrong.problems().stream()
                        .filter(problem -> all.stream()
                                .noneMatch(known -> known.field().equals(problem.field())
                                        && known.code().equals(problem.code())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /**
     * Checks that every value can be read as its column's kind.
     *
     * @throws DataProblemException at the first value that is not of its column's kind
     */
    public static void mustBeReadable(Row row) {
        row.table().columns().forEach(column -> read(row, column));
    }

    private static void read(Row row, ContractTable.Column column) {
        if (column.required()) {
            row.required(column.name());
        }
        switch (column.type()) {
            case DATE -> row.date(column.name());
            case MOMENT -> row.moment(column.name());
            case NUMBER -> row.number(column.name());
            case YN -> row.yes(column.name());
            default -> {}
        }
    }
}
