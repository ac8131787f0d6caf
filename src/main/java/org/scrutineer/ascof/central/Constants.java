package org.scrutineer.ascof.central;

import java.util.HashMap;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** The constants of the method (rules/central/constants.csv): days, months and ages. */
public final class Constants {

    private static final Constants PUBLISHED = published();

    private final Map<String, Integer> values;

    private Constants(Map<String, Integer> values) {
        this.values = values;
    }

    /** As published. */
    public static Constants get() {
        return PUBLISHED;
    }

    /** The names of all constants, and their values. */
    public Map<String, Integer> all() {
        return Map.copyOf(values);
    }

    /** A constant. */
    public int of(String name) {
        return values.get(name);
    }

    /** The same constants with one changed, to see what it moves. */
    public Constants with(String name, int value) {
        Map<String, Integer> changed = new HashMap<>(values);
        changed.put(name, value);
        return new Constants(changed);
    }

    private static Constants published() {
        Map<String, Integer> values = new HashMap<>();
        RuleFile.read("central/constants.csv")
                .forEach(line -> values.put(line.get("name"), Integer.valueOf(line.get("value"))));
        return new Constants(values);
    }
}
