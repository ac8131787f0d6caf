package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.Unit;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;

/** Which lines stand beside which figures, and that they are drawn, written, said and tabled. */
class ReferencesTest {

    private static final Period NOW = Period.of("2024-25", 3);

    private static ChartData data(Unit unit, boolean cumulative, String chart, boolean floor) {
        Indicator indicator =
                new Indicator("K1", "", "Measure", "activity", "", Polarity.HIGH, unit, 0, cumulative, "", chart, "");
        List<IndicatorValue> values = new ArrayList<>();
        for (int quarter = 1; quarter <= 3; quarter++) {
            values.add(new IndicatorValue(
                    "K1",
                    "",
                    ReportingPeriod.parse("2024-25 Q" + quarter),
                    BigDecimal.valueOf(20L * quarter),
                    null,
                    null,
                    ""));
        }
        Target target = new Target(
                "K1",
                ReportingPeriod.parse("2024-25"),
                BigDecimal.valueOf(90),
                "90",
                null,
                floor ? BigDecimal.valueOf(85) : null);
        Benchmark england = new Benchmark(
                "K1", FinancialYear.parse("2023-24"), BigDecimal.valueOf(77), "77", null, null, false, null, null);
        PerformanceBook book = new PerformanceBook(
                List.of(indicator),
                values,
                List.of(target),
                List.of(england),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return ChartData.of(indicator, book, NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PERCENT | false | bar  | true  | target 90%, floor 85%; England 77%",
                "PERCENT | false | line | false | target 90%; England 77%",
                "COUNT   | true  | bar  | false | forecast for the year 80; year's target 90; England 77",
                "COUNT   | true  | line | true  | forecast for the year 80; year's target 90, floor 85; England 77",
                "COUNT   | false | bar  | true  | -"
            })
    void onlyWhatIsOfTheSameKind(Unit unit, boolean cumulative, String chart, boolean floor, String said) {
        ChartData data = data(unit, cumulative, chart, floor);
        List<String> words = data.references().words(data.indicator());
        assertEquals(said == null ? "" : said, String.join("; ", words));
        Drawing drawing = IndicatorChart.drawing(data, 161, 116);
        String all = ChartWords.of(data).toLowerCase(java.util.Locale.UK);
        words.forEach(one -> assertTrue(all.contains(one.toLowerCase(java.util.Locale.UK)), all));
        List<String> written = drawing.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).words())
                .toList();
        for (ReferenceLine line : data.references().lines(data.indicator())) {
            assertTrue(written.contains(line.words()), written + " lacks " + line.words());
            assertTrue(
                    drawing.figures().get(0).contains(line.kind().heading()),
                    drawing.figures().get(0) + "");
        }
        boolean forecast = data.references().forecast() != null;
        assertEquals(forecast, written.contains("forecast"));
        assertEquals(forecast ? 5 : 4, drawing.figures().size());
        drawing.marks().forEach(mark -> inside(mark, drawing));
    }

    /** Nothing is drawn outside the chart, and no letter is smaller than 7 points. */
    private static void inside(Mark mark, Drawing drawing) {
        if (mark instanceof Mark.Line line) {
            assertTrue(line.y1() >= -0.01 && line.y2() <= drawing.height() + 0.01, "" + line);
        } else if (mark instanceof Mark.Box box) {
            assertTrue(box.y() >= -0.01 && box.y() + box.height() <= drawing.height() + 0.01, "" + box);
        } else if (mark instanceof Mark.Words words) {
            assertFalse(words.size() < 7, "" + words);
        }
    }
}
