package org.scrutineer.cli.result;

import org.scrutineer.ascof.central.CentralMember;
import org.scrutineer.extract.csv.CsvBytes;
import org.scrutineer.salt.FinancialYear;

/**
 * Who is in the department's measures and why, as the files of people name them: worded by the threads that count,
 * written in the order of the people. Personal data.
 */
public record CentralTrail(WhyFile why, AscofFiles ascof, FinancialYear year, String version) {

    /** The rows of a share of the people. */
    public final class Part {
        private final CsvBytes reasons = new CsvBytes();
        private final CsvBytes people = new CsvBytes();

        public void add(CentralMember member) {
            reasons.row(member.reason());
            people.row(
                    year.toString(),
                    member.code(),
                    member.place().label(),
                    "added",
                    version,
                    member.part(),
                    member.groups().get(0),
                    member.step(),
                    member.person(),
                    member.event());
        }
    }

    /** An empty part, for one thread. */
    public Part part() {
        return new Part();
    }

    /** Writes a part after those before. */
    public void add(Part part) {
        why.add(part.reasons);
        ascof.add(part.people);
    }
}
