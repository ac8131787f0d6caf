package org.scrutineer.salt.check;

import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.Placement;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.CaseFile;

/**
 * A request that led to short-term support leads on to STS002a this year or next: it needs a period of support that
 * names it.
 */
final class V10ShortTermSequels extends Check {

    V10ShortTermSequels() {
        super(
                "V10",
                "every STS001 request with the sequel ST-Max has a period of ST-Max, counted in STS002a or carried to "
                        + "the next return",
                true);
    }

    @Override
    public void person(CaseFile file, Period period, Recorder placed) {
        if (!placed.supplied("STS002a")) {
            return;
        }
        for (Placement placement : placed.placements()) {
            boolean shortTerm = placement.table().measure().equals("STS001")
                    && placement.table().table().startsWith("1")
                    && placement
                            .table()
                            .columns()
                            .line(placement.column())
                            .label()
                            .equals("Short Term Support to Maximise Independence");
            if (shortTerm
                    && file.shortTerm().stream()
                            .noneMatch(support -> support.requestId().equals(placement.event()))) {
                placed.finding(code(), "request " + placement.event() + " has no period of ST-Max");
            }
        }
    }
}
