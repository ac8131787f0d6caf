package org.scrutineer.salt.check;

import java.util.Map;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.Placement;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.CaseFile;

/** Who is in one measure is in the other too. */
final class V02Subsets extends Check {

    private static final Map<String, String> PART_OF =
            Map.of("LTS001b", "LTS001a", "LTS001c", "LTS001b", "LTS002b", "LTS001c", "LTS004", "LTS001a");

    V02Subsets() {
        super(
                "V2",
                "LTS001c is part of LTS001b, LTS001b of LTS001a, LTS002b of LTS002a and LTS001c, LTS004 of LTS001a",
                false);
    }

    @Override
    public void person(CaseFile file, Period period, Recorder placed) {
        PART_OF.forEach((part, whole) -> {
            if (placed.isIn(part) && !placed.isIn(whole)) {
                placed.finding(code(), "in " + part + " but not in " + whole);
            }
        });
        for (Placement placement : placed.placements()) {
            if (placement.table().measure().equals("LTS002b")
                    && placement.table().table().startsWith("1")
                    && placed.placements().stream()
                            .noneMatch(other -> other.table().measure().equals("LTS002a")
                                    && other.event().equals(placement.event()))) {
                placed.finding(code(), "unplanned review " + placement.event() + " in LTS002b but not in LTS002a");
            }
        }
    }
}
