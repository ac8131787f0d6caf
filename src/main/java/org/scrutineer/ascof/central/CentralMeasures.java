package org.scrutineer.ascof.central;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.rules.RuleFile;

/** The measures of the department's method and their breakdowns (rules/central/measures.csv). */
public final class CentralMeasures {

    private static final List<Line> ALL = RuleFile.read("central/measures.csv").stream()
            .map(line -> new Line(
                    line.get("code"),
                    line.get("part"),
                    line.get("title"),
                    list(line.get("groups")),
                    list(line.get("genders")),
                    line.get("unit"),
                    line.get("polarity"),
                    line.get("population"),
                    line.get("source")))
            .toList();

    private CentralMeasures() {}

    /**
     * One measure.
     *
     * @param population ages of the population that is the denominator; empty where people are
     */
    public record Line(
            String code,
            String part,
            String title,
            List<String> groups,
            List<String> genders,
            String unit,
            String polarity,
            String population,
            String source) {}

    /** All of them, in the order of print. */
    public static List<Line> all() {
        return ALL;
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split("\\|"));
    }
}
