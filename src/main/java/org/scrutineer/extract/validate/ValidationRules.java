package org.scrutineer.extract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.rules.RuleFile;

/** Every rule of validation, read from {@code rules/validation.yaml}. */
public final class ValidationRules {

    private static final Map<String, ValidationRule> RULES = read();

    private ValidationRules() {
    }

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
    static ValidationRule orUnexplained(String code) {
        ValidationRule rule = RULES.get(code);
        return rule != null ? rule : new ValidationRule(code, "A fault that has no page of help yet", Severity.ERROR, "values", "It cannot be used.", "See the message.", "", 0, null);
    }

    private static Map<String, ValidationRule> read() {
        Map<String, ValidationRule> rules = new LinkedHashMap<>();
        try (InputStream in = RuleFile.open("validation.yaml")) {
            for (JsonNode one : new YAMLMapper().readTree(in)) {
                String code = text(one, "code");
                rules.put(code, new ValidationRule(code, text(one, "title"), Severity.valueOf(text(one, "severity").toUpperCase(Locale.ROOT)), text(one, "group"), text(one, "why"),
                        text(one, "fix"), text(one, "source"), one.path("limit").asInt(), example(one.required("example"))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return java.util.Collections.unmodifiableMap(rules);
    }

    private static ValidationRule.Example example(JsonNode node) {
        Map<String, String> files = new LinkedHashMap<>();
        node.path("files").fields().forEachRemaining(file -> files.put(file.getKey(), file.getValue().asText()));
        Map<String, Long> before = new LinkedHashMap<>();
        node.path("before").fields().forEachRemaining(table -> before.put(table.getKey(), table.getValue().asLong()));
        List<String> finds = new ArrayList<>();
        node.required("finds").forEach(place -> finds.add(place.asText()));
        return new ValidationRule.Example(node.path("source").asText(""), node.path("encoding").asText("UTF-8"), files, before, finds);
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asText("");
        if (text.isEmpty()) {
            throw new IllegalStateException("validation.yaml: " + node.path("code").asText() + " has no " + name);
        }
        return text;
    }
}
