package org.scrutineer.extract.start;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.rows.ExampleRow;

/**
 * A table as it is to be written.
 *
 * @param table its headings
 * @param rows a value for each column of the contract; a row of fewer values is blank to its end
 */
public record FilledTable(ContractTable table, List<List<String>> rows) {

    /** The table with nothing but its example. */
    public static FilledTable example(ContractTable table) {
        List<String> values = new ArrayList<>(
                table.columns().stream().map(ContractTable.Column::example).toList());
        values.set(0, ExampleRow.MARK + " " + values.get(0));
        return new FilledTable(table, List.of(values));
    }

    /** A table of the contract with these rows. */
    public static FilledTable of(String table, List<List<String>> rows) {
        return new FilledTable(Contract.get().table(table), rows);
    }

    /** The example before the rows. */
    FilledTable withExample() {
        List<List<String>> all = new ArrayList<>(example(table).rows());
        all.addAll(rows);
        return new FilledTable(table, all);
    }

    /** A value; blank where the row is shorter. */
    public static String value(List<String> row, int column) {
        return column < row.size() && row.get(column) != null ? row.get(column) : "";
    }
}
