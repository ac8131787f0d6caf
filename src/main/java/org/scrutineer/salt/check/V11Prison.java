package org.scrutineer.salt.check;

import java.util.List;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;

/**
 * Prison cells are blank where the area has no prison (SALT-LTS001a-2021: Hierarchy of support setting), so nobody may
 * be in them.
 */
final class V11Prison extends Check {

    V11Prison() {
        super("V11", "prison cells are blank in all tables or in none, and nobody is counted in a blank cell", false);
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        for (CountTable table : counted.tables()) {
            for (int row = 0; row < table.layout().rows().size(); row++) {
                for (int column = 0; column < table.layout().columns().size(); column++) {
                    boolean prison = table.layout().rows().line(row).prison()
                            || table.layout().columns().line(column).prison();
                    if (prison && table.cell(row, column).isEmpty() && table.raw(row, column) > 0) {
                        wrong.add(Cells.name(table, row, column) + " is blank by the setting council.prison=none, but "
                                + table.raw(row, column) + " belong in it");
                    }
                }
            }
        }
    }
}
