package org.scrutineer.salt.check;

import java.util.List;
import java.util.Set;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.LineKind;

/** All tables of LTS001b show the same people. */
final class V08LastDayTables extends Check {

    V08LastDayTables() {
        super("V8", "LTS001b 1a + 1b = Table 2 = 3a + 3b for every setting", false);
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        if (!counted.has("LTS001b")) {
            return;
        }
        CountTable younger = counted.table("LTS001b", "1a").orElseThrow();
        CountTable older = counted.table("LTS001b", "1b").orElseThrow();
        CountTable carers = counted.table("LTS001b", "2").orElseThrow();
        for (int column = 0; column < younger.layout().columns().size(); column++) {
            int people = Cells.total(younger, column) + Cells.total(older, column);
            String setting =
                    " / Total / " + younger.layout().columns().line(column).label();
            Cells.mustEqual(wrong, "LTS001b 1a + 1b" + setting, people, "Table 2", Cells.total(carers, column));
            if (counted.table("LTS001b", "3a").isPresent()) {
                CountTable three = counted.table("LTS001b", "3a").orElseThrow();
                CountTable threeOlder = counted.table("LTS001b", "3b").orElseThrow();
                for (int row = 0; row < three.layout().rows().size(); row++) {
                    if (three.layout().rows().line(row).kind() == LineKind.TOTAL) {
                        Cells.mustEqual(
                                wrong,
                                "LTS001b 1a + 1b" + setting,
                                people,
                                "3a + 3b / " + three.layout().rows().line(row).label(),
                                three.raw(row, column) + threeOlder.raw(row, column));
                    }
                }
            }
        }
    }

    @Override
    Set<String> besideOf() {
        return Set.of("LTS001b");
    }
}
