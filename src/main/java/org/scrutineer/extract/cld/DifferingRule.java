package org.scrutineer.extract.cld;

import java.util.List;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Settings;

/**
 * One matter on which the guidance of the return and the published central code differ (rules/cld/readings.csv).
 *
 * @param setting the setting that decides it
 * @param measure the measure it moves; empty for all
 * @param guidance the choice that follows the guidance
 * @param central the choice that follows the code
 * @param title what it is about, as a cause of a difference
 * @param moves what it moves
 */
public record DifferingRule(
        String setting, String measure, String guidance, String central, String title, String moves) {

    private static final List<DifferingRule> ALL = RuleFile.read("cld/readings.csv").stream()
            .map(line -> new DifferingRule(
                    line.get("setting"),
                    line.get("measure"),
                    line.get("guidance"),
                    line.get("central"),
                    line.get("title"),
                    line.get("moves")))
            .toList();

    /** Every reading, in the rule file's order. */
    public static List<DifferingRule> all() {
        return ALL;
    }

    /** Settings with the code's choice in every matter. */
    public static Settings central(Settings base) {
        Settings settings = base;
        for (DifferingRule reading : ALL) {
            settings = settings.with(reading.setting, reading.central);
        }
        return settings;
    }

    /** Settings with the other choice in every matter. */
    public static Settings otherwise(Settings base) {
        Settings settings = base;
        for (DifferingRule reading : ALL) {
            settings = settings.with(reading.setting, reading.isCentral(base) ? reading.guidance : reading.central);
        }
        return settings;
    }

    /** Settings with the other choice in this matter alone. */
    public Settings flipped(Settings base) {
        return base.with(setting, isCentral(base) ? guidance : central);
    }

    /** Whether settings follow the code in this matter. */
    public boolean isCentral(Settings settings) {
        return settings.get(setting).equals(central);
    }
}
