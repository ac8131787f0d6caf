package org.scrutineer.salt.check;

import java.util.List;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.LineKind;

/**
 * "The sum of rows and columns equals the number of clients in that row / column" (SALT-LTS001a-2021: Double counting).
 */
final class V04Sums extends Check {

    V04Sums() {
        super("V4", "rows and columns add up to their totals in every table", false);
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        for (CountTable table : counted.tables()) {
            Axis rows = table.layout().rows();
            Axis columns = table.layout().columns();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    int at = row;
                    int across = column;
                    if (rows.line(row).kind() == LineKind.TOTAL) {
                        int sum = Cells.partsOf(rows, row).stream()
                                .mapToInt(part -> table.raw(part, across))
                                .sum();
                        Cells.mustEqual(
                                wrong,
                                Cells.name(table, row, column),
                                table.raw(row, column),
                                "the sum of its rows",
                                sum);
                    }
                    boolean ofPeople = rows.line(row).kind() == LineKind.CLIENTS
                            || rows.line(row).kind() == LineKind.ALSO;
                    if (columns.line(column).kind() == LineKind.TOTAL && !ofPeople) {
                        int sum = Cells.partsOf(columns, column).stream()
                                .mapToInt(part -> table.raw(at, part))
                                .sum();
                        Cells.mustEqual(
                                wrong,
                                Cells.name(table, row, column),
                                table.raw(row, column),
                                "the sum of its columns",
                                sum);
                    }
                }
            }
        }
    }
}
