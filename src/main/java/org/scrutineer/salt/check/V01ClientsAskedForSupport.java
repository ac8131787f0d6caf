package org.scrutineer.salt.check;

import java.time.LocalDate;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.layout.Axis;

/**
 * Clients in STS002a "must have appeared in measure STS001 either in this or the previous year" (SALT-STS002a-2021: Who
 * to include).
 */
final class V01ClientsAskedForSupport extends Check {

    V01ClientsAskedForSupport() {
        super("V1", "every STS002a client has a request in STS001 this or last year", false);
    }

    @Override
    public void person(CaseFile file, Period period, Recorder placed) {
        if (!placed.isIn("STS002a")) {
            return;
        }
        Axis sequels = placed.rules().layout().table("STS001", "1a").columns();
        LocalDate from = period.start().minusYears(1);
        boolean asked = file.requests().stream()
                .flatMap(request -> request.sequels().stream())
                .anyMatch(sequel -> sequels.category(sequel.label()) >= 0
                        && !sequel.known().isBefore(from)
                        && !sequel.known().isAfter(period.end()));
        if (!asked) {
            placed.finding(code(), "no request with a sequel of STS001 known from " + from + " to " + period.end());
        }
    }
}
