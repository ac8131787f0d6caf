package org.scrutineer.salt.check;

import java.util.List;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.LineKind;

/** A part is never more than what it is part of. */
final class V07OfWhich extends Check {

    V07OfWhich() {
        super("V7", "each of-which row is no more than the row above it, cell by cell", false);
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        for (CountTable table : counted.tables()) {
            for (int row = 1; row < table.layout().rows().size(); row++) {
                for (int column = 0;
                        table.layout().rows().line(row).kind() == LineKind.OF_WHICH
                                && column < table.layout().columns().size();
                        column++) {
                    Cells.mustNotExceed(
                            wrong,
                            Cells.name(table, row, column),
                            table.raw(row, column),
                            "the row above",
                            table.raw(row - 1, column));
                }
            }
        }
    }
}
