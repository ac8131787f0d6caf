package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The page about ratings and arrows has every case that is tested, as it is tested; {@code -Dgolden.write=true} renews
 * it.
 */
class RatingsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/background/ratings-and-arrows.md");
    private static final Path CASES = Path.of("src/test/resources/performance/judgement-cases.yaml");
    private static final String FROM = "<!-- cases: made from judgement-cases.yaml by RatingsPageTest -->\n";
    private static final String TO = "<!-- end of cases -->";

    @Test
    void thePageHasEveryCaseAsItIsTested() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(FROM) + FROM.length();
        String made = page.substring(0, from) + tables() + page.substring(page.indexOf(TO));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, made);
        }
        assertEquals(
                made,
                page.equals(made) ? page : Files.readString(PAGE),
                "renew it: mvn test -Dtest=RatingsPageTest -Dgolden.write=true");
    }

    /** The tables written by hand name every baseline, forecast and status that can take a rating or an arrow away. */
    @Test
    void theTablesAboveNameEveryChoice() throws IOException {
        String page = Files.readString(PAGE);
        for (Baseline baseline : Baseline.values()) {
            assertTrue(page.contains("| `" + baseline.label() + "`"), baseline.label());
        }
        for (ForecastMethod method : ForecastMethod.values()) {
            assertTrue(page.contains("| `" + method.label() + "`"), method.label());
        }
        for (ValueStatus status : ValueStatus.values()) {
            assertTrue(!status.settles() || page.contains(status.label()), status.label());
        }
    }

    private static String tables() throws IOException {
        Map<String, String> sections = sections();
        StringBuilder text = new StringBuilder();
        String last = "";
        for (JsonNode one : new YAMLMapper().readTree(CASES.toFile())) {
            String section = sections.get(one.get("case").asText());
            if (!section.equals(last)) {
                text.append("\n### ")
                        .append(section)
                        .append("\n\n| case | supplied | rating | direction |\n|---|---|---|---|\n");
                last = section;
            }
            text.append("| ")
                    .append(String.join(" | ", one.get("case").asText(), supplied(one), rating(one), direction(one)))
                    .append(" |\n");
        }
        return text.append('\n').toString();
    }

    /** The heading under which each case stands in the file. */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(CASES)) {
            if (line.startsWith("# ---")) {
                String words = line.replaceAll("^# -+ *| *-+$", "");
                section = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
            } else if (line.startsWith("- case: ")) {
                sections.put(line.substring("- case: ".length()).replaceAll("^\"|\"$", ""), section);
            }
        }
        return sections;
    }

    private static String supplied(JsonNode one) {
        List<String> said = new ArrayList<>();
        one.path("measure")
                .properties()
                .forEach(cell -> said.add(cell.getKey() + " " + cell.getValue().asText()));
        one.get("values").properties().forEach(value -> said.add(value.getKey() + ": " + words(value.getValue())));
        targets(one.path("target")).forEach(target -> said.add("target " + target));
        for (String table : List.of("population", "rating_scheme", "rating_override", "settings")) {
            if (one.has(table)) {
                said.add(table + ": " + words(one.get(table)));
            }
        }
        if (one.has("at")) {
            said.add("asked for " + one.get("at").asText());
        }
        return cell(String.join("; ", said));
    }

    private static List<String> targets(JsonNode target) {
        return target.isArray()
                ? StreamSupport.stream(target.spliterator(), false)
                        .map(RatingsPageTest::words)
                        .toList()
                : target.isMissingNode() ? List.of() : List.of(words(target));
    }

    private static String words(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(RatingsPageTest::words)
                    .collect(Collectors.joining(" / "));
        }
        return !node.isObject()
                ? node.asText()
                : node.properties().stream()
                        .map(cell ->
                                cell.getKey().equals("value") || cell.getKey().equals("target")
                                        ? cell.getValue().asText()
                                        : cell.getKey() + " " + cell.getValue().asText())
                        .collect(Collectors.joining(", "));
    }

    private static String rating(JsonNode one) {
        if (!one.has("rating")) {
            return "";
        }
        String figure = one.has("figure") ? ", given to " + one.get("figure").asText() : "";
        return cell(one.get("rating").asText()
                + (one.has("word") ? " " + one.get("word").asText() : "")
                + (one.has("why") ? ": " + one.get("why").asText() : "")
                + figure);
    }

    private static String direction(JsonNode one) {
        if (!one.has("direction") && !one.has("because")) {
            return "";
        }
        return cell(one.path("direction").asText("none")
                + (one.has("from") ? ", from " + one.get("from").asText() : "")
                + (one.has("because") ? ": " + one.get("because").asText() : ""));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
