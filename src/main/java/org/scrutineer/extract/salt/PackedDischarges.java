package org.scrutineer.extract.salt;

import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.fact.HospitalDischarge;

/** Discharges from hospital in little memory. */
final class PackedDischarges {

    private static final int ID = Chains.OWN;
    private static final int DATE = ID + 2;
    private static final int REABLEMENT_START = DATE + 1;
    private static final int AT_HOME = REABLEMENT_START + 1;
    private static final int WIDTH = AT_HOME;

    private final IdNumbers ids = new IdNumbers();
    private final SeenIds seen = new SeenIds();
    private final Chains chains = new Chains(WIDTH);
    private final NumberRows rows = chains.rows();
    private final DayNumbers days = new DayNumbers();
    private final Numbered<Optional<Boolean>> atHome = new Numbered<>();

    /** Whether no row before had the identifier; it is taken from now on. */
    boolean take(String id) {
        return seen.add(ids.of(id));
    }

    void add(int person, HospitalDischarge discharge) {
        int row = chains.add(person);
        rows.setLong(row, ID, ids.of(discharge.id()));
        rows.set(row, DATE, days.number(discharge.date()));
        rows.set(row, REABLEMENT_START, days.number(discharge.reablementStart()));
        rows.set(row, AT_HOME, atHome.of(discharge.atHome()));
    }

    List<HospitalDischarge> of(int person) {
        return chains.of(
                person,
                row -> new HospitalDischarge(
                        ids.text(rows.getLong(row, ID)),
                        days.of(rows.get(row, DATE)),
                        days.of(rows.get(row, REABLEMENT_START)),
                        atHome.at(rows.get(row, AT_HOME))));
    }
}
