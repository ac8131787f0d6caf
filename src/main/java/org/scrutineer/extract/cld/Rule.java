package org.scrutineer.extract.cld;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** A rule that makes facts of events or leaves events out (rules/cld/rules.csv). */
public record Rule(String code, String title, String reason, String guidance) {

    private static final Map<String, Rule> RULES = new LinkedHashMap<>();

    static {
        RuleFile.read("cld/rules.csv")
                .forEach(line -> RULES.put(
                        line.get("code"),
                        new Rule(line.get("code"), line.get("title"), line.get("reason"), line.get("guidance"))));
    }

    public static Rule of(String code) {
        Rule rule = RULES.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + code);
        }
        return rule;
    }
}
