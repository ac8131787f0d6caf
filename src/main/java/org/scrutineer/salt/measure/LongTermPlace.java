package org.scrutineer.salt.measure;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.SupportStatus;
import org.scrutineer.salt.layout.TableLayout;

/** Puts a person with a setting into the tables of LTS001, by their age on the last day. */
final class LongTermPlace {

    private LongTermPlace() {}

    /** The band of the age on the last day; empty, and recorded, where they are under 18 or the age is not known. */
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
    static Optional<AgeBand> byReason(
            Tables tables,
            String pattern,
            PersonInPeriod person,
            Chosen<LongTermSupport> setting,
            List<LongTermSupport> restsOn,
            Recorder to) {
        Optional<AgeBand> band = band(person, setting, tables.get(pattern + "a").measure(), to);
        if (band.isPresent()) {
            TableLayout table = tables.get(pattern, band.get());
            int row = table.rows().category(reason(person, setting));
            if (row < 0) {
                to.beside(table, NotShown.NO_SUPPORT_REASON, "", setting.winner(), restsOn);
            } else {
                place(table, row, setting, restsOn, to);
            }
        }
        return band;
    }

    /** The support reason of the support that places the person; their own where the support has none. */
    private static String reason(PersonInPeriod person, Chosen<LongTermSupport> setting) {
        return setting.winner().status() == null
                ? person.person().supportReason()
                : StatusOfSupport.of(StatusOfSupport.placing(setting), SupportStatus::supportReason, "");
    }

    /** Puts the person in a row; beside the table where their mechanism is not known. */
    static void place(
            TableLayout table, int row, Chosen<LongTermSupport> setting, List<LongTermSupport> restsOn, Recorder to) {
        int column = table.columns().category(setting.winner().setting());
        if (column < 0) {
            to.beside(table, NotShown.NO_MECHANISM, "", setting.winner(), restsOn);
        } else {
            to.place(table, row, column, "", setting.winner(), setting.beaten(), restsOn);
        }
    }
}
