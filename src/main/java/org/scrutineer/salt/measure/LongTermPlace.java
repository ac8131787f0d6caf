package org.scrutineer.salt.measure;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.TableLayout;

/** Puts a person with a setting into the tables of LTS001, by their age on the last day. */
final class LongTermPlace {

    private LongTermPlace() {
    }

    /** The band of the person's age on the last day; empty, and recorded, where they are under 18 or the age is not known. */
    static Optional<AgeBand> band(PersonInPeriod person, Chosen<LongTermSupport> setting, String measure, Recorder to) {
        Optional<Integer> age = person.age();
        if (age.isEmpty()) {
            to.beside(measure, NotShown.NO_AGE, "", setting.winner());
            return Optional.empty();
        }
        if (age.get() < 18) {
            to.outside(measure, Exclusion.UNDER_18, "", setting.winner(), setting.beaten());
            return Optional.empty();
        }
        return Optional.of(AgeBand.of(age.get()));
    }

    /** Primary support reason by setting, in the table of the age band. */
    static Optional<AgeBand> byReason(Tables tables, String pattern, PersonInPeriod person, Chosen<LongTermSupport> setting, List<LongTermSupport> restsOn, Recorder to) {
        Optional<AgeBand> band = band(person, setting, tables.get(pattern + "a").measure(), to);
        if (band.isPresent()) {
            TableLayout table = tables.get(pattern, band.get());
            int row = table.rows().category(person.person().supportReason());
            if (row < 0) {
                to.beside(table, NotShown.NO_SUPPORT_REASON, "", setting.winner(), restsOn);
            } else {
                to.place(table, row, setting.index(), "", setting.winner(), setting.beaten(), restsOn);
            }
        }
        return band;
    }
}
