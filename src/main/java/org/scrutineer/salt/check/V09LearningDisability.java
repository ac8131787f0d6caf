package org.scrutineer.salt.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.Placement;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.fact.CaseFile;

/** LTS004 has everyone of 18 to 64 with a learning disability in LTS001a, but for those in prison or detained. */
final class V09LearningDisability extends Check {

    V09LearningDisability() {
        super(
                "V9",
                "LTS004 Table 1 = 2a + 2b = the learning disability row of LTS001a 1a without prison and without those "
                        + "detained",
                false);
    }

    @Override
    public void person(CaseFile file, Period period, Recorder placed) {
        for (Placement placement : placed.placements()) {
            boolean belongs = placement.table().is("LTS001a", "1a")
                    && placement.table().rows().line(placement.row()).label().equals("Learning Disability Support")
                    && !placement.table().columns().line(placement.column()).prison()
                    && !file.person().detained();
            // Who stands beside LTS004, for a status that is not known, belongs there and is counted beside it.
            if (belongs && !placed.isIn("LTS004")) {
                placed.finding(code(), "in the learning disability row of LTS001a 1a but without a cell in LTS004 1");
            }
        }
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        if (!counted.has("LTS004")) {
            return;
        }
        CountTable employment = counted.table("LTS004", "1").orElseThrow();
        CountTable settled = counted.table("LTS004", "2a").orElseThrow();
        CountTable unsettled = counted.table("LTS004", "2b").orElseThrow();
        beside(counted, wrong);
        for (int column = 0; column < employment.layout().columns().size(); column++) {
            Cells.mustEqual(
                    wrong,
                    "LTS004 1 / Total / "
                            + employment.layout().columns().line(column).label(),
                    Cells.total(employment, column),
                    "2a + 2b",
                    Cells.total(settled, column) + Cells.total(unsettled, column));
        }
    }

    /** Those beside LTS004 1 are in the learning disability row of LTS001a and in no cell here. */
    private static void beside(SaltReturn counted, List<String> wrong) {
        int beside = counted.beside().entrySet().stream()
                .filter(entry -> entry.getKey().measure().equals("LTS004")
                        && entry.getKey().table().equals("1"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (beside > 0) {
            wrong.add("LTS004 1 has " + beside + " fewer than the learning disability row of LTS001a 1a");
        }
    }

    @Override
    Set<String> besideOf() {
        return Set.of("LTS004");
    }
}
