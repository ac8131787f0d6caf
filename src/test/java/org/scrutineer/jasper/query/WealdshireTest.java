package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.explain.IndicatorExplanation;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** A made-up council of twenty measures, one of each kind, from its tables to the rows that a report reads. */
class WealdshireTest {

    private static final FolderSource SOURCE = new FolderSource(Path.of("src/test/resources/small/wealdshire"));
    private static final Period PERIOD = Period.of("2024-25", 3);
    private static final PerformanceBook BOOK = PerformanceReader.read(SOURCE);

    private static ReportRun run(Settings settings) {
        return new ReportRun(SOURCE, PERIOD, settings, false);
    }

    @TestFactory
    Stream<DynamicTest> everyMeasureIsJudgedAsWorkedOutByHand() throws IOException {
        try (var csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(
                        WealdshireTest.class.getResourceAsStream("/performance/wealdshire-expected.csv"),
                        StandardCharsets.UTF_8))) {
            var rows = csv.stream().toList();
            assertEquals(
                    BOOK.indicators().stream().map(Indicator::code).toList(),
                    rows.stream().map(row -> row.getField("code")).toList());
            return rows.stream()
                    .map(row -> DynamicTest.dynamicTest(row.getField("code"), () -> {
                        Indicator indicator =
                                BOOK.indicator(row.getField("code")).orElseThrow();
                        Judgement judgement = Judgement.of(indicator, BOOK, PERIOD);
                        assertEquals(
                                row.getField("rating"),
                                judgement.rating().isNone()
                                        ? "none"
                                        : judgement.rating().letter());
                        String rated = row.getField("rated");
                        assertEquals(
                                rated.isEmpty() ? null : new BigDecimal(rated),
                                judgement.figure() == null
                                        ? null
                                        : judgement.figure().setScale(indicator.decimals(), RoundingMode.HALF_UP));
                        assertEquals(Direction.parse(row.getField("direction")), judgement.direction());
                        assertEquals(row.getField("from"), JudgementWords.from(judgement));
                    }));
        }
    }

    /** No row of any table says N/A, and none leaves out why it has no rating or no arrow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ascof",
                "roll-up workforce",
                "roll-up customer",
                "roll-up strategic-priorities",
                "activity",
                "tally ascof",
                "indicator 2A"
            })
    void nothingPrintsOneWordForFiveReasons(String line) {
        for (Settings settings : List.of(
                Settings.defaults(),
                Settings.defaults().with("direction.reading", "trend"),
                Settings.defaults().with("direction.reading", "at least a percentage"))) {
            TableDataSource rows = Queries.answer(line, run(settings));
            assertFalse(rows.rows().isEmpty());
            rows.rows()
                    .forEach(row -> assertFalse(
                            Arrays.stream(row).anyMatch(cell -> cell instanceof String text && text.contains("N/A")),
                            () -> Arrays.toString(row)));
            Queries.tables(line, run(settings))
                    .forEach(table -> assertFalse(table.rows().toString().contains("N/A"), table.name()));
        }
    }

    private static Map<String, Object> row(String line, String code) {
        TableDataSource rows = Queries.answer(line, run(Settings.defaults()));
        List<String> names =
                rows.fields().stream().map(TableDataSource.Field::name).toList();
        Object[] found = rows.rows().stream()
                .filter(row -> code.equals(row[names.indexOf("code")]))
                .findFirst()
                .orElseThrow();
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            byName.put(names.get(i), found[i]);
        }
        return byName;
    }

    @Test
    void aTemplateHasNumbersAndWordsBesideWhatIsPrinted() {
        Map<String, Object> row = row("ascof", "2C");
        assertEquals(new BigDecimal("429.6"), row.get("value_number"));
        assertEquals(new BigDecimal("560"), row.get("target_number"));
        assertEquals(new BigDecimal("572.8"), row.get("forecast_number"));
        assertEquals(new BigDecimal("512.0"), row.get("baseline_number"));
        assertEquals(
                List.of("A", "low", "final", "#FFBF47", "diamond", "straight line", "deteriorated"),
                List.of(
                        row.get("rating_level"),
                        row.get("polarity"),
                        row.get("status"),
                        row.get("rating_colour"),
                        row.get("rating_shape"),
                        row.get("forecast_method"),
                        row.get("direction_level")));
        Map<String, Object> fraction = row("roll-up strategic-priorities", "2A");
        assertEquals(new BigDecimal("844"), fraction.get("numerator"));
        assertEquals(new BigDecimal("82.3"), fraction.get("value_number"));
        assertEquals("provisional", fraction.get("status"));
        assertEquals("844 ÷ 1,025", fraction.get("value_computed"));
    }

    @Test
    void whatIsMissingIsSaidInItsOwnWords() {
        assertEquals("awaited", row("ascof", "1A").get("quarter_3"));
        assertEquals("not supplied", row("ascof", "1A").get("quarter_1"));
        assertEquals("not collected", row("ascof", "1C").get("quarter_3"));
        assertTrue(row("ascof", "2A").get("quarter_3").toString().contains("provisional"));
        assertTrue(row("ascof", "3D(2A)").get("rated_on").toString().startsWith("by the value of 2024/25 Q2"));
        assertEquals("no rating: awaited", row("ascof", "1A").get("rating_word"));
    }

    @Test
    void theToleranceThatWasUsedIsPrinted() {
        String note = row("ascof", "2C").get("rating_note").toString();
        assertTrue(
                note.contains("within 2 for 2A, 2B, within 25 for 2C, within 1 for 3D(2A), within 0.5 for 4B"), note);
        assertFalse(
                row("ascof", "2C").get("level_2_text").toString().contains("0.5"),
                "where tolerances differ the tally names none");
    }

    @Test
    void anIndicatorIsExplainedInFull() {
        String story = String.join(
                "\n",
                IndicatorExplanation.of(
                        BOOK.indicator("2C").orElseThrow(), BOOK, PERIOD, DirectionReading.ANY_DIFFERENCE));
        for (String line : List.of(
                "Value: 429.6",
                "Status: final",
                "Target: 560.0 for 2024/25, tolerance 25",
                "Scheme: target and tolerance",
                "A at 585.0 or below (within 25)",
                "Forecast: 572.8, straight line: 429.6 ÷ 3 × 4 = 572.8",
                "Rating: A: within tolerance, given to the forecast for the year (572.8)",
                "Baseline: year before: 512.0 in 2023/24 (the forecast)",
                "Direction: ▼ deteriorated",
                "Last periods: 2023/24 512.0; 2024/25 Q1 143.2; 2024/25 Q2 291.7; 2024/25 Q3 429.6",
                "Commentary, COMMENT: Discharge to assess",
                "Source: CLD",
                "2C of ASCOF in 2024-25:",
                "handbook of definitions (Department of Health and Social Care, 2024-12)")) {
            assertTrue(story.contains(line), () -> line + " is not in\n" + story);
        }
        for (Indicator indicator : BOOK.indicators()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                assertNotNull(IndicatorExplanation.of(
                        indicator, BOOK, Period.of("2024-25", quarter), DirectionReading.WITHIN_CHANCE));
            }
        }
    }
}
