package org.scrutineer.salt.check;

import java.util.List;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.Placement;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.CaseFile;

/** Who went on to long-term support is in LTS001a of the year, unless the service starts later. */
final class V12LongTermSequels extends Check {

    private static final List<String> LED_ON =
            List.of("Early cessation (leading to long term support)", "Long Term Support (any setting)");

    V12LongTermSequels() {
        super(
                "V12",
                "an STS002a client whose sequel is long-term support is in LTS001a, unless the support starts after "
                        + "the period",
                true);
    }

    @Override
    public void person(CaseFile file, Period period, Recorder placed) {
        if (!placed.supplied("LTS001a")
                || placed.isIn("LTS001a")
                || file.longTerm().stream().anyMatch(row -> row.start().isAfter(period.end()))) {
            return;
        }
        for (Placement placement : placed.placements()) {
            if (placement.table().is("STS002a", "1")
                    && LED_ON.contains(
                            placement.table().columns().line(placement.column()).label())) {
                placed.finding(
                        code(),
                        "short-term support " + placement.event() + " led to long-term support that is not recorded");
            }
        }
    }
}
