package org.scrutineer.extract.salt;

import java.util.List;
import org.scrutineer.salt.fact.LongTermSupport;

/** Long-term support, by far the longest table, in little memory. */
final class PackedSupport {

    private static final int ID = Chains.OWN;
    private static final int START = ID + 2;
    private static final int END = START + 1;
    /** And, in the last bit, whether temporary. */
    private static final int SETTING = END + 1;

    private static final int WIDTH = SETTING;

    private final IdNumbers ids = new IdNumbers();
    private final SeenIds seen = new SeenIds();
    private final Chains chains = new Chains(WIDTH);
    private final NumberRows rows = chains.rows();
    private final DayNumbers days = new DayNumbers();
    private final Numbered<String> settings = new Numbered<>();

    /** Whether no row before had the identifier; it is taken from now on. */
    boolean take(String id) {
        return seen.add(ids.of(id));
    }

    void add(int person, LongTermSupport support) {
        int row = chains.add(person);
        rows.setLong(row, ID, ids.of(support.id()));
        rows.set(row, START, days.number(support.start()));
        rows.set(row, END, days.number(support.end()));
        rows.set(row, SETTING, settings.of(support.setting()) * 2 + (support.temporary() ? 1 : 0));
    }

    List<LongTermSupport> of(int person) {
        return chains.of(person, row -> {
            int setting = rows.get(row, SETTING);
            return new LongTermSupport(
                    ids.text(rows.getLong(row, ID)),
                    days.of(rows.get(row, START)),
                    days.of(rows.get(row, END)),
                    settings.at(setting >> 1),
                    (setting & 1) == 1);
        });
    }
}
