package org.scrutineer.performance.assessment;

import java.util.List;
import org.scrutineer.rules.RuleFile;

/**
 * A way to carry out an assessment, a line of {@code rules/assessment/channels.csv}.
 *
 * @param digital whether it counts in the digital share
 */
public record Channel(String label, boolean digital) {

    private static final List<Channel> ALL = RuleFile.read("assessment/channels.csv").stream()
            .map(line -> new Channel(line.get("channel"), line.get("digital").equals("Y")))
            .toList();

    /** Every channel, in print order. */
    public static List<Channel> all() {
        return ALL;
    }
}
