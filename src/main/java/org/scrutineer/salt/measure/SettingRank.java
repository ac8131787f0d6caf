package org.scrutineer.salt.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.RuleSet;

/**
 * The place of support in the hierarchy of settings. Support without a mechanism comes after all other support of its
 * setting (LTS001a replication code: ranks 6 and 9), and has no column.
 */
final class SettingRank {

    private static final Map<ReturnLayout, SettingRank> BY_LAYOUT = new ConcurrentHashMap<>();

    private final Axis settings;
    private final int lastOfCommunity;

    private SettingRank(ReturnLayout layout) {
        settings = layout.table("LTS001a", "1a").columns();
        lastOfCommunity = 2
                * IntStream.range(0, settings.size())
                        .filter(i -> settings.line(i).group().equals("Community"))
                        .max()
                        .orElseThrow();
    }

    /** The hierarchy of a year. */
    static SettingRank by(RuleSet rules) {
        return BY_LAYOUT.computeIfAbsent(rules.layout(), SettingRank::new);
    }

    /** The lower, the sooner chosen. */
    int of(LongTermSupport row) {
        int column = settings.category(row.setting());
        if (column >= 0) {
            return 2 * column;
        }
        return row.setting().startsWith("Community") ? lastOfCommunity + 1 : 2 * settings.size() + 1;
    }
}
