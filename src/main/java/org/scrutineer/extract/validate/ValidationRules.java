package org.scrutineer.extract.validate;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** Every rule of validation, read from the table that the build makes of {@code rules/validation.yaml}. */
public final class ValidationRules {

    private static final Map<String, ValidationRule> RULES = read();

    private ValidationRules() {}

    /** All rules, in the order of the file. */
    public static Collection<ValidationRule> all() {
        return RULES.values();
    }

    /**
     * One rule by its code.
     *
     * @throws IllegalArgumentException when there is none of that code
     */
    public static ValidationRule of(String code) {
        ValidationRule rule = RULES.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no rule of validation has the code " + code);
        }
        return rule;
    }

    /** As {@link #of}, but a fault whose page of help was forgotten is still reported, as an error. */
    public static ValidationRule orUnexplained(String code) {
        ValidationRule rule = RULES.get(code);
        return rule != null
                ? rule
                : new ValidationRule(
                        code,
                        "A fault that has no page of help yet",
                        Severity.ERROR,
                        "values",
                        "It cannot be used.",
                        "See the message.",
                        "",
                        0,
                        "");
    }

    private static Map<String, ValidationRule> read() {
        Map<String, ValidationRule> rules = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("validation.csv")) {
            rules.put(
                    line.get("code"),
                    new ValidationRule(
                            line.get("code"),
                            line.get("title"),
                            Severity.valueOf(line.get("severity").toUpperCase(Locale.ROOT)),
                            line.get("group"),
                            line.get("why"),
                            line.get("fix"),
                            line.get("source"),
                            Integer.parseInt(line.get("limit")),
                            line.get("class")));
        }
        return Collections.unmodifiableMap(rules);
    }
}
