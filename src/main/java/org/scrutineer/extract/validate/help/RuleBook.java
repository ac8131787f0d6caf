package org.scrutineer.extract.validate.help;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.extract.validate.ValidationRule;
import org.scrutineer.rules.RuleFile;

/** {@code rules/validation.yaml}: every rule with the example that is also its test. */
public final class RuleBook {

    private static final RuleBook BOOK = read();

    private final List<ValidationRule> rules = new ArrayList<>();
    private final Map<String, RuleExample> examples = new LinkedHashMap<>();

    private RuleBook() {}

    /** All rules, in the order of the file. */
    public static List<ValidationRule> rules() {
        return List.copyOf(BOOK.rules);
    }

    /** What a rule finds. */
    public static RuleExample example(String code) {
        return BOOK.examples.get(code);
    }

    private static RuleBook read() {
        RuleBook book = new RuleBook();
        try (InputStream in = RuleFile.open("validation.yaml")) {
            for (JsonNode one : new YAMLMapper().readTree(in)) {
                String code = text(one, "code");
                book.rules.add(new ValidationRule(
                        code,
                        text(one, "title"),
                        Severity.valueOf(text(one, "severity").toUpperCase(Locale.ROOT)),
                        text(one, "group"),
                        text(one, "why"),
                        text(one, "fix"),
                        text(one, "source"),
                        one.path("limit").asInt(),
                        one.path("class").asText("")));
                book.examples.put(code, example(one.required("example")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return book;
    }

    private static RuleExample example(JsonNode node) {
        Map<String, String> files = new LinkedHashMap<>();
        node.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        Map<String, Long> before = new LinkedHashMap<>();
        node.path("before")
                .properties()
                .forEach(table -> before.put(table.getKey(), table.getValue().asLong()));
        List<String> finds = new ArrayList<>();
        node.required("finds").forEach(place -> finds.add(place.asText()));
        return new RuleExample(
                node.path("source").asText(""),
                node.path("encoding").asText("UTF-8"),
                files,
                before,
                node.path("period").asText(""),
                finds);
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asText("");
        if (text.isEmpty()) {
            throw new IllegalStateException(
                    "validation.yaml: " + node.path("code").asText() + " has no " + name);
        }
        return text;
    }
}
