package org.scrutineer.salt.measure;

import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.ReturnLayout;

/**
 * The place of support in the hierarchy of settings. Support without a mechanism comes after all other support of its
 * setting (LTS001a replication code: ranks 6 and 9), and has no column.
 */
final class SettingRank {

    private static final Axis SETTINGS = ReturnLayout.get().table("LTS001a", "1a").columns();
    private static final int LAST_OF_COMMUNITY = 2 * SETTINGS.category("Community: CASSR Commissioned Support only");

    private SettingRank() {
    }

    /** The lower, the sooner chosen. */
    static int of(LongTermSupport row) {
        int column = SETTINGS.category(row.setting());
        if (column >= 0) {
            return 2 * column;
        }
        return row.setting().startsWith("Community") ? LAST_OF_COMMUNITY + 1 : 2 * SETTINGS.size() + 1;
    }

    /** The column of LTS001; -1 where it has none. */
    static int column(LongTermSupport row) {
        return SETTINGS.category(row.setting());
    }
}
