package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.figures.SchemeReader;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** The table of cases {@code judgement-cases.yaml}: each is read, judged and compared with what it says. */
class JudgementCasesTest {

    private static final Set<String> KEYS = Set.of(
            "case",
            "measure",
            "values",
            "target",
            "settings",
            "at",
            "rating",
            "word",
            "figure",
            "why",
            "direction",
            "from",
            "because",
            "population",
            "rating_scheme",
            "rating_override");

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        JsonNode all = new YAMLMapper()
                .readTree(JudgementCasesTest.class.getResourceAsStream("/performance/judgement-cases.yaml"));
        assertTrue(all.size() > 90, "the table has been lost");
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> DynamicTest.dynamicTest(one.get("case").asText(), () -> check(one)));
    }

    private static void check(JsonNode one) {
        one.fieldNames().forEachRemaining(key -> assertTrue(KEYS.contains(key), "what is " + key + "?"));
        String code = one.path("measure").path("code").asText("X");
        PerformanceBook book = SchemeReader.usual(PerformanceReader.read(source(one, code)), settings(one));
        Indicator indicator = book.indicator(code).orElseThrow();
        Judgement judgement = Judgement.of(
                indicator, book, Period.parse(one.path("at").asText("2024-25 Q3")), DirectionReading.of(settings(one)));
        if (one.has("rating")) {
            String rating = one.get("rating").asText();
            assertEquals(
                    rating.equals("none") ? Rating.NONE.letter() : rating,
                    judgement.rating().letter(),
                    "rating; " + judgement);
        }
        if (one.has("word")) {
            assertEquals(one.get("word").asText(), judgement.rating().word());
        }
        if (one.has("figure")) {
            assertEquals(
                    new BigDecimal(one.get("figure").asText()).setScale(indicator.decimals(), RoundingMode.HALF_UP),
                    judgement.figure().setScale(indicator.decimals(), RoundingMode.HALF_UP),
                    "the figure that was rated");
        }
        assertEquals(
                judgement.rating().isNone(),
                judgement.unrated().isPresent(),
                "no rating without a reason, no reason beside a rating");
        if (one.has("why")) {
            assertEquals(
                    one.get("why").asText(), judgement.unrated().orElseThrow().whole());
        }
        if (one.has("direction")) {
            assertEquals(
                    Direction.parse(one.get("direction").asText()), judgement.direction(), "direction; " + judgement);
        }
        if (one.has("from")) {
            assertEquals(one.get("from").asText(), judgement.travel().fromWords());
        }
        assertEquals(
                judgement.direction() == Direction.NONE,
                judgement.undirected().isPresent(),
                "no direction without a reason, no reason beside one");
        if (one.has("because")) {
            assertEquals(
                    one.get("because").asText(),
                    judgement.undirected().orElseThrow().whole());
        }
    }

    private static Settings settings(JsonNode one) {
        Settings settings = Settings.defaults();
        for (var set : one.path("settings").properties()) {
            settings = settings.with(set.getKey(), set.getValue().asText());
        }
        return settings;
    }

    private static TableSource source(JsonNode one, String code) {
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        Map<String, String> measure = new LinkedHashMap<>(
                Map.of("code", code, "title", "A measure", "appendix", "ascof", "polarity", "high", "unit", "percent"));
        measure.putAll(cells(one.path("measure")));
        tables.put("indicator", List.of(measure));
        List<Map<String, String>> values = new ArrayList<>();
        for (var value : one.get("values").properties()) {
            Map<String, String> row = new LinkedHashMap<>(Map.of("code", code, "period", value.getKey()));
            row.putAll(
                    value.getValue().isObject()
                            ? cells(value.getValue())
                            : Map.of("value", value.getValue().asText()));
            values.add(row);
        }
        tables.put("indicator_value", values);
        tables.put("target", rows(one.path("target"), Map.of("code", code, "year", "2024-25")));
        for (String table : List.of("population", "rating_scheme")) {
            if (one.has(table)) {
                tables.put(table, rows(one.get(table), Map.of()));
            }
        }
        tables.put("rating_override", rows(one.path("rating_override"), Map.of("code", code)));
        return new TableSource(tables);
    }

    private static List<Map<String, String>> rows(JsonNode node, Map<String, String> first) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : node.isArray() ? node : node.isObject() ? List.of(node) : List.<JsonNode>of()) {
            Map<String, String> cells = new LinkedHashMap<>(first);
            cells.putAll(cells(row));
            rows.add(cells);
        }
        return rows;
    }

    private static Map<String, String> cells(JsonNode node) {
        Map<String, String> cells = new LinkedHashMap<>();
        node.properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
        return cells;
    }
}
