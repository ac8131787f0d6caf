package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.salt.Period;

/**
 * Whatever values an indicator has, and whatever its chart, there is a chart and it has words; no figure of it is lost.
 */
class AnyChartTest {

    private static final List<String> PERIODS = List.of("2023-24", "2023-24 Q2", "2024-25 Q1", "2024-25 Q2");
    private static final List<String> CHARTS = List.of("bar", "grouped bar", "line", "none");

    @ParameterizedTest
    @EnumSource(Unit.class)
    void anyPeriodsAnyChart(Unit unit) {
        for (int subset = 0; subset < 1 << PERIODS.size(); subset++) {
            for (String chart : CHARTS) {
                for (boolean cumulative : new boolean[] {false, true}) {
                    for (int quarter = 1; quarter <= 4; quarter++) {
                        draw(unit, subset, chart, cumulative, quarter, ValueMarks.NONE);
                        draw(unit, subset, chart, cumulative, quarter, new ValueMarks("counted anew", true, null, ""));
                    }
                }
            }
        }
    }

    private static void draw(Unit unit, int subset, String chart, boolean cumulative, int quarter, ValueMarks marks) {
        Indicator indicator =
                new Indicator("K1", "", "", "activity", "", Polarity.LOW, unit, 0, cumulative, "", chart, "");
        List<IndicatorValue> values = new ArrayList<>();
        for (int i = 0; i < PERIODS.size(); i++) {
            if ((subset & 1 << i) != 0) {
                values.add(new IndicatorValue(
                                "K1",
                                "",
                                ReportingPeriod.parse(PERIODS.get(i)),
                                BigDecimal.valueOf((i - 1) * 2131L),
                                null,
                                null,
                                "")
                        .marked(marks));
            }
        }
        PerformanceBook book = new PerformanceBook(
                List.of(indicator), values, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        ChartData data = ChartData.of(indicator, book, Period.of("2024-25", quarter));
        String words = ChartWords.of(data);
        String svg = IndicatorChart.drawing(data, 161, 116).svg();
        String which = indicator + " " + values + " in quarter " + quarter;
        assertFalse(svg.contains("NaN"), which);
        for (ChartSeries series : data.series()) {
            series.points()
                    .forEach(point -> assertTrue(
                            svg.contains(point.printed() + "<") && words.contains(point.printed()),
                            which + words + svg));
            series.apart()
                    .ifPresent(point -> assertTrue(
                            svg.contains(point.printed() + "<") && words.contains(point.printed()),
                            which + words + svg));
        }
    }
}
