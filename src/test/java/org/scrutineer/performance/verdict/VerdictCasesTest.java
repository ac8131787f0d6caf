package org.scrutineer.performance.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.performance.ValueStatus;
import org.scrutineer.salt.Period;

/** The table of cases {@code verdict-cases.yaml}: what can be judged is judged, and what cannot says why. */
class VerdictCasesTest {

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        JsonNode all = new YAMLMapper()
                .readTree(VerdictCasesTest.class.getResourceAsStream("/performance/verdict-cases.yaml"));
        assertTrue(all.size() >= 20, "the table has been lost");
        return StreamSupport.stream(all.spliterator(), false)
                .map(one -> DynamicTest.dynamicTest(one.get("case").asText(), () -> check(one)));
    }

    private static void check(JsonNode one) {
        Indicator indicator = indicator(one);
        PerformanceBook book = new PerformanceBook(
                List.of(indicator), values(one), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Period at = Period.parse(one.path("at").asText("2024-25 Q3"));
        Verdict verdict =
                Verdict.of(indicator, book, Judgement.of(indicator, book, at), DirectionReading.ANY_DIFFERENCE);
        assertEquals(Direction.parse(one.get("direction").asText()), verdict.direction(), verdict.toString());
        assertEquals(
                verdict.direction() == Direction.NONE, verdict.missing() != null, "a verdict, or why there is none");
        if (one.has("by")) {
            assertEquals(
                    one.get("by").asText(),
                    verdict.comparison().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (one.has("says")) {
            assertEquals(one.get("says").asText(), verdict.figures(indicator).orElse(""));
        }
        if (one.has("chance")) {
            assertEquals(one.get("chance").asText(), verdict.chance().name().toLowerCase(Locale.ROOT));
        }
        if (one.has("because")) {
            assertEquals(one.get("because").asText(), verdict.missing().words());
        }
    }

    private static Indicator indicator(JsonNode one) {
        JsonNode measure = one.path("measure");
        return new Indicator(
                "X",
                "",
                "A measure",
                "activity",
                "",
                Polarity.parse(measure.path("polarity").asText("low")),
                Unit.parse(measure.path("unit").asText("count")),
                measure.path("decimals").asInt(0),
                measure.path("cumulative").asBoolean(false),
                "",
                "bar",
                "");
    }

    private static List<IndicatorValue> values(JsonNode one) {
        List<IndicatorValue> values = new ArrayList<>();
        for (var value : one.get("values").properties()) {
            JsonNode cells = value.getValue();
            JsonNode number = cells.isObject() ? cells.path("value") : cells;
            ValueStatus status =
                    cells.has("status") ? ValueStatus.parse(cells.get("status").asText()) : ValueStatus.UNSAID;
            values.add(new IndicatorValue(
                    "X",
                    cells.path("series").asText(""),
                    ReportingPeriod.parse(value.getKey()),
                    new BigDecimal(number.asText()),
                    number(cells, "of"),
                    number(cells, "from"),
                    "",
                    status,
                    null,
                    "",
                    new ValueMarks(cells.path("break").asText(""), false, null, "")));
        }
        return values;
    }

    private static BigDecimal number(JsonNode cells, String name) {
        return cells.has(name) ? new BigDecimal(cells.get(name).asText()) : null;
    }
}
