package org.scrutineer.cli.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ascof.central.CentralMember;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.ascof.central.CentralTold;
import org.scrutineer.ascof.central.waiting.Wait;
import org.scrutineer.extract.csv.CsvBytes;
import org.scrutineer.salt.FinancialYear;

/**
 * Who is in the department's measures and why, as the files of people name them, and who waited how long: worded by the
 * threads that count, written in the order of the people. Personal data.
 *
 * @param wanted whether the files of people are written
 * @param waiting takes the waits, where they are asked for
 */
public record CentralTrail(
        WhyFile why,
        AscofFiles ascof,
        FinancialYear year,
        String version,
        boolean wanted,
        Optional<WaitingFiles> waiting) {

    /** What there is to say of a share of the people. */
    public final class Part implements CentralTold {
        private final CsvBytes reasons = new CsvBytes();
        private final CsvBytes people = new CsvBytes();
        private final List<Wait> waits = new ArrayList<>();

        @Override
        public void person(CentralPerson person) {
            waiting.ifPresent(files -> files.count(person, waits::add));
        }

        @Override
        public void member(CentralMember member) {
            if (!wanted) {
                return;
            }
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
        waiting.ifPresent(files -> files.add(part.waits));
    }
}
