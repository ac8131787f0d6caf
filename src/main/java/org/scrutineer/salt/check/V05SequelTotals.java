package org.scrutineer.salt.check;

import java.util.List;
import java.util.Set;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;

/** Tables 1, 2a with 2b, and 3 of STS002a count the same periods of support. */
final class V05SequelTotals extends Check {

    V05SequelTotals() {
        super("V5", "STS002a Table 1 = 2a + 2b = Table 3 for every sequel", false);
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        if (!counted.has("STS002a")) {
            return;
        }
        CountTable routes = counted.table("STS002a", "1").orElseThrow();
        CountTable younger = counted.table("STS002a", "2a").orElseThrow();
        CountTable older = counted.table("STS002a", "2b").orElseThrow();
        CountTable carers = counted.table("STS002a", "3").orElseThrow();
        for (int column = 0; column < routes.layout().columns().size(); column++) {
            String sequel =
                    " / Total / " + routes.layout().columns().line(column).label();
            Cells.mustEqual(
                    wrong,
                    "STS002a 1" + sequel,
                    Cells.total(routes, column),
                    "2a + 2b",
                    Cells.total(younger, column) + Cells.total(older, column));
            Cells.mustEqual(
                    wrong, "STS002a 1" + sequel, Cells.total(routes, column), "Table 3", Cells.total(carers, column));
        }
    }

    @Override
    Set<String> besideOf() {
        return Set.of("STS002a");
    }
}
