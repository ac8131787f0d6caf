package org.scrutineer.salt.check;

import java.util.List;
import java.util.Set;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;

/**
 * "Only one setting can be chosen per sequel to short term support" (SALT-STS002a-2021: Table 5), so Table 5 has as
 * many as led to long-term support.
 */
final class V06Settings extends Check {

    V06Settings() {
        super("V6", "STS002a Table 5 = the sequels of 2a and 2b that led to long-term support, for each age", false);
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        if (!counted.has("STS002a")) {
            return;
        }
        CountTable settings = counted.table("STS002a", "5").orElseThrow();
        age(counted, settings, "2a", "18-64", wrong);
        age(counted, settings, "2b", "65+", wrong);
    }

    private static void age(SaltReturn counted, CountTable settings, String table, String row, List<String> wrong) {
        CountTable reasons = counted.table("STS002a", table).orElseThrow();
        int led = reasons.at("Total", "Early cessation (leading to long term support)")
                + reasons.at("Total", "Long Term Support (any setting)");
        Cells.mustEqual(
                wrong,
                "STS002a 5 / " + row + " / Total",
                settings.at(row, "Total"),
                "STS002a " + table + " / Total / sequels leading to long-term support",
                led);
    }

    @Override
    Set<String> besideOf() {
        return Set.of("STS002a");
    }
}
