package org.scrutineer.extract.salt;

import java.util.List;
import org.scrutineer.salt.fact.Sequel;

/** Sequels in little memory, each belonging to an event. */
final class PackedSequels {

    private static final int LABEL = Chains.OWN;
    private static final int KNOWN = LABEL + 1;
    private static final int SETTING = KNOWN + 1;
    private static final int WIDTH = SETTING;

    private final Chains chains = new Chains(WIDTH);
    private final NumberRows rows = chains.rows();
    private final DayNumbers days = new DayNumbers();
    private final Numbered<String> labels = new Numbered<>();

    void add(int event, Sequel sequel) {
        int row = chains.add(event);
        rows.set(row, LABEL, labels.of(sequel.label()));
        rows.set(row, KNOWN, days.number(sequel.known()));
        rows.set(row, SETTING, labels.of(sequel.setting()));
    }

    /** @param id the event's own, which its sequels carry */
    List<Sequel> of(int event, String id) {
        return chains.of(
                event,
                row -> new Sequel(
                        id,
                        labels.at(rows.get(row, LABEL)),
                        days.of(rows.get(row, KNOWN)),
                        labels.at(rows.get(row, SETTING))));
    }
}
