package org.scrutineer.jasper.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.PublishedBook;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Unit;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** The charts of the published 2017/18 quarter 3 figures, and what they say in words. */
class IndicatorChartTest {

    private static final PerformanceBook BOOK =
            PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
    private static final Period PERIOD = Period.of("2017-18", 3);

    private static ChartData data(String code) {
        return ChartData.of(BOOK.indicator(code).orElseThrow(), BOOK, PERIOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            APB1b | APB1b: 18,394 in 2016/17; 3,306, 3,697 and 4,066 in quarters 1 to 3
            ABP1h | ABP1h: 396 and 361 in quarters 2 and 3
            ABP5n | ABP5n: 147 in 2016/17; 154, 150 and 156 at the end of quarters 1 to 3
            ABP6a | ABP6a: 1,475 in 2016/17; 426, 692 and 914 in the year up to quarters 1 to 3. Forecast for the year 1,219
            APB3a | APB3a: 1,163 in 2016/17 Q3 to date; 1,142 in the year up to quarter 3. Forecast for the year 1,523
            ABP2h | ABP2h: no figures supplied
            """)
    void theWordsHaveEveryFigure(String code, String words) {
        assertTrue(words.endsWith(ChartWords.of(data(code))), ChartWords.of(data(code)));
    }

    @Test
    void noChartHasMoreThanFourSeriesOrTwoUnits() {
        for (Indicator indicator : BOOK.indicators("activity")) {
            for (ChartData unit : data(indicator.code()).byUnit()) {
                assertEquals(
                        1,
                        unit.series().stream().map(ChartSeries::unit).distinct().count(),
                        indicator.code());
                if (unit.series().size() > 4) {
                    assertEquals(unit.series().size(), IndicatorChart.panels(unit, 161), indicator.code());
                }
            }
        }
        assertEquals(
                List.of(Unit.COUNT, Unit.PERCENT),
                data("ABP1c").byUnit().stream()
                        .map(unit -> unit.series().get(0).unit())
                        .toList());
        assertEquals(5, data("ABP5p").series().size());
    }

    @Test
    void aWholeYearStandsApartOnlyWhereItIsNotComparable() {
        assertTrue(data("APB1b").series().get(0).apart().isPresent(), "a year's contacts");
        assertFalse(data("ABP5n").series().get(0).apart().isPresent(), "people on one day");
        assertFalse(data("APB2d").series().get(0).apart().isPresent(), "a percentage");
    }

    @Test
    void aBreakIsDrawnAndSaid() {
        ChartData broken = data("ABP2c");
        assertTrue(
                ChartWords.of(broken).contains("Break in the series at 2017/18 Q2: Contact Assessments became"),
                ChartWords.of(broken));
        assertTrue(IndicatorChart.drawing(broken, 161, 112).svg().contains("stroke-dasharray"));
        assertFalse(IndicatorChart.drawing(data("APB1b"), 161, 112).svg().contains("stroke-dasharray"));
    }

    @Test
    void everyValueStandsOnItsBar() {
        for (String value : List.of("3,306", "3,697", "4,066", "18,394")) {
            assertTrue(IndicatorChart.drawing(data("APB1b"), 161, 112).svg().contains(">" + value + "<"), value);
        }
    }

    @Test
    void namesThatBeginAlikeAreShortened() {
        assertEquals(
                List.of("Visits to portal", "People who click"),
                ShortNames.of(List.of("Number of visits to portal", "Number of people who click")));
        assertEquals(List.of("Joint", "Separate"), ShortNames.of(List.of("Joint", "Separate")));
        assertEquals(
                List.of("Interim", "Interim (long)"),
                ShortNames.of(List.of("Interim", "Interim (long)")),
                "no name is left without a word");
        assertEquals(List.of("Number of calls"), ShortNames.of(List.of("Number of calls")));
    }

    @Test
    void aWithheldValueKeepsItsPlaceAndIsSaid() {
        PerformanceBook published = PublishedBook.of(BOOK, DisclosurePolicy.of(Settings.defaults()));
        ChartData interim = ChartData.of(published.indicator("ABP5p").orElseThrow(), published, PERIOD);
        assertTrue(interim.withholds());
        assertTrue(ChartWords.of(interim).contains("a withheld value"), ChartWords.of(interim));
        assertTrue(IndicatorChart.drawing(interim, 161, 112).svg().contains(">[c]<"));
        assertFalse(data("ABP5p").withholds());
    }

    @Test
    void aSmallPercentageAmongCountsIsNoSmallCount() {
        PerformanceBook published = PublishedBook.of(BOOK, DisclosurePolicy.of(Settings.defaults()));
        ChartData calls = ChartData.of(published.indicator("ABP1c").orElseThrow(), published, PERIOD);
        assertTrue(
                ChartWords.of(calls).contains("1.8% in 2016/17; 2.2%, 2.9% and 2.9% in quarters 1 to 3"),
                ChartWords.of(calls));
    }

    @Test
    void laterQuartersAreNotRead() {
        assertFalse(ChartWords.of(ChartData.of(BOOK.indicator("APB1b").orElseThrow(), BOOK, Period.of("2017-18", 2)))
                .contains("4,066"));
    }

    @Test
    void theStripRunsFromFirstToLast() {
        assertEquals(3, PositionStrip.place(rank(1, 150)), 0.001);
        assertEquals(41, PositionStrip.place(rank(150, 150)), 0.001);
        org.junit.jupiter.api.Assertions.assertNull(PositionStrip.drawing(rank(null, 150)));
    }

    private static org.scrutineer.performance.Benchmark rank(Integer rank, Integer of) {
        return new org.scrutineer.performance.Benchmark("1A", PERIOD.year(), null, "", rank, of, false, null, null);
    }
}
