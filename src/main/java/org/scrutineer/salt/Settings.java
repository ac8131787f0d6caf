package org.scrutineer.salt;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** The council's choices where the guidance is silent: {@code rules/settings.csv} lists them with their defaults. */
public final class Settings {

    private static final Map<String, List<String>> CHOICES = choices();

    private static final String ANY_TEXT = "*";
    private static final String ANY_NUMBER = "#";

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** The first choice of every setting. */
    public static Settings defaults() {
        Map<String, String> values = new LinkedHashMap<>();
        CHOICES.forEach((name, choices) -> values.put(name, choices.get(0)));
        return new Settings(values);
    }

    /** Whether there is a setting of this name. */
    public static boolean knows(String name) {
        return CHOICES.containsKey(name);
    }

    /**
     * The same settings with one changed.
     *
     * @throws IllegalArgumentException when there is no such setting or choice, saying which there are
     */
    public Settings with(String name, String choice) {
        List<String> choices = CHOICES.get(name);
        if (choices == null) {
            throw new IllegalArgumentException(
                    "no setting is called \"" + name + "\"; there are " + String.join(", ", CHOICES.keySet()));
        }
        if (!choices.contains(choice)
                && !choices.contains(ANY_TEXT)
                && !(choices.contains(ANY_NUMBER) && aboveNought(choice))) {
            throw new IllegalArgumentException("the setting " + name + " is one of "
                    + String.join(", ", choices).replace(ANY_NUMBER, "a number above 0") + "; found \"" + choice
                    + "\"");
        }
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, choice);
        return new Settings(changed);
    }

    private static boolean aboveNought(String choice) {
        try {
            return new BigDecimal(choice).signum() > 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    /** The choice made for a setting. */
    public String get(String name) {
        return values.get(name);
    }

    /** Whether a setting has a choice. */
    public boolean is(String name, String choice) {
        if (!CHOICES.get(name).contains(choice)) {
            throw new IllegalArgumentException(name + " has no choice " + choice);
        }
        return values.get(name).equals(choice);
    }

    /** All settings in the rule file's order. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(values);
    }

    private static Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("settings.csv")) {
            choices.put(line.get("setting"), Arrays.asList(line.get("choices").split("\\|", -1)));
        }
        return choices;
    }
}
