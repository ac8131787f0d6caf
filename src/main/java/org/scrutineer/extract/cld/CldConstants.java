package org.scrutineer.extract.cld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.layout.RuleSet;

/**
 * The constants by which Client Level Data is read (rules/cld/constants.csv): those in force in the year of a rule set.
 * Whatever uses one is given them, so that a constant can be changed for a test without changing the file.
 */
public final class CldConstants {

    private static final long PERCENT = 100;
    static final String FILE = "cld/constants.csv";

    private final Map<List<String>, Integer> values = new HashMap<>();

    private CldConstants(List<RuleFile.Line> lines) {
        lines.forEach(
                line -> values.put(List.of(line.get("set"), line.get("name")), Integer.valueOf(line.get("value"))));
    }

    /** The constants of a year's rules. */
    public static CldConstants of(RuleSet rules) {
        return new CldConstants(rules.lines(FILE));
    }

    /** A constant of the rule set that makes facts of the return. */
    public int of(String name) {
        return of("salt", name);
    }

    /** @param set the rule set, or what it is about */
    int of(String set, String name) {
        Integer value = values.get(List.of(set, name));
        if (value == null) {
            throw new IllegalArgumentException("no constant " + set + " " + name);
        }
        return value;
    }

    /** Whether so many people of the Client Level Data are too few beside those of the records to be the whole. */
    public boolean isPart(long records, long events) {
        return events * PERCENT <= records * (PERCENT - of("partial.share.percent"));
    }
}
