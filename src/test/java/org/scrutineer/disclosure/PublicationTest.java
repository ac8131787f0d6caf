package org.scrutineer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ascof.AscofCount;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.AscofPart;
import org.scrutineer.ascof.AscofValue;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.GeneratedCouncil;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/**
 * Indicators are exact where the tables are rounded: what they print must not give away what the tables withhold, nor
 * each other's.
 */
class PublicationTest {

    private static final Period PERIOD = Period.of("2017-18", 3);
    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 5);

    private static Indicator indicator(String code, Unit unit) {
        return new Indicator(code, "2017-18", code, "ascof", "", Polarity.HIGH, unit, 1, false, "", "none", "");
    }

    private static PerformanceBook book(List<Indicator> indicators, List<IndicatorValue> values) {
        return new PerformanceBook(
                indicators, values, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static IndicatorValue count(String series, long value) {
        return new IndicatorValue("ABP", series, ReportingPeriod.of(PERIOD), BigDecimal.valueOf(value), null, null, "");
    }

    private static List<String> withheld(PerformanceBook book) {
        return PublishedBook.of(book, POLICY).values().stream()
                .filter(IndicatorValue::confidential)
                .map(IndicatorValue::series)
                .toList();
    }

    /** Complaints and days are no people; a code that repeats cells of the return is of people all the same. */
    @ParameterizedTest
    @CsvSource({"ABP,'',true", "ABP,Y,true", "ABP,N,false", "2A(2),N,true"})
    void aSmallFigureIsPrintedWhereTheCouncilSaysThatItIsNotOfPeople(String code, String people, boolean withheld) {
        Indicator indicator = new Indicator(
                code,
                "",
                code,
                "ascof",
                "",
                Polarity.LOW,
                Unit.COUNT,
                0,
                false,
                "",
                "none",
                "",
                null,
                "",
                null,
                people,
                "",
                "",
                "",
                List.of(),
                "");
        PerformanceBook book = book(
                List.of(indicator),
                List.of(new IndicatorValue(
                        code, "", ReportingPeriod.of(PERIOD), BigDecimal.valueOf(3), null, null, "")));
        assertEquals(withheld, PublishedBook.of(book, POLICY).values().get(0).confidential());
    }

    @Test
    void severalSmallSeriesDoNotFollowFromTheirTotal() {
        List<String> withheld = withheld(book(
                List.of(indicator("ABP", Unit.COUNT)),
                List.of(count("all", 52), count("one", 1), count("other", 1), count("third", 50))));
        assertTrue(withheld.containsAll(List.of("one", "other")) && withheld.size() == 3, withheld::toString);
    }

    @Test
    void aTotalOfSomeOfTheSeriesIsATotal() {
        List<String> withheld = withheld(book(
                List.of(indicator("ABP", Unit.COUNT)),
                List.of(
                        count("all", 60),
                        count("route a", 58),
                        count("route b", 2),
                        count("outcome a", 20),
                        count("outcome b", 30),
                        count("outcome c", 9))));
        assertTrue(withheld.contains("route b") && withheld.size() == 2, withheld::toString);
        assertFalse(withheld.contains("outcome a"));
    }

    @Test
    void aPercentageOfWhichFewAreNotIsWithheldWithItsParts() {
        IndicatorValue share = new IndicatorValue(
                "1C",
                "",
                ReportingPeriod.of(PERIOD),
                new BigDecimal("99.4"),
                BigDecimal.valueOf(500),
                BigDecimal.valueOf(503),
                "");
        IndicatorValue published = PublishedBook.of(
                        book(List.of(indicator("1C", Unit.PERCENT)), List.of(share)), POLICY)
                .values()
                .get(0);
        assertTrue(published.confidential());
        assertEquals(null, published.numerator());
        assertEquals(null, published.denominator());
    }

    @Test
    void aSeriesInPercentIsNotASmallCount() {
        IndicatorValue share = new IndicatorValue(
                        "ABP", "share", ReportingPeriod.of(PERIOD), BigDecimal.valueOf(3), null, null, "")
                .marked(new ValueMarks("", false, Unit.PERCENT, ""));
        assertFalse(PublishedBook.of(book(List.of(indicator("ABP", Unit.COUNT)), List.of(share)), POLICY)
                .values()
                .get(0)
                .confidential());
    }

    /** The indicators of a council, worked out from the same records as the tables beside them. */
    private static PerformanceBook computed(SaltReturn counted) {
        List<Indicator> indicators = new ArrayList<>();
        List<IndicatorValue> values = new ArrayList<>();
        for (AscofDefinition definition : AscofFramework.get().in(FinancialYear.parse("2017-18"))) {
            AscofValue value = AscofCount.of(definition, counted, List.of());
            indicators.add(
                    indicator(definition.code(), definition.isRate() ? Unit.parse(definition.unit()) : Unit.PERCENT));
            values.add(new IndicatorValue(
                    definition.code(),
                    "",
                    ReportingPeriod.of(PERIOD),
                    BigDecimal.TEN,
                    BigDecimal.valueOf(value.numerator()),
                    definition.isRate() ? null : BigDecimal.valueOf(value.denominator()),
                    ""));
        }
        return book(indicators, values);
    }

    @ParameterizedTest
    @CsvSource({"11, 300, 5, 5", "12, 60, 5, 5", "13, 2000, 5, 5", "14, 500, 5, 1", "15, 1200, 10, 10"})
    void exactIndicatorsGiveNoWithheldCellAway(long seed, int people, int below, int base) {
        SaltReturn counted =
                new Counting(PERIOD, Settings.defaults()).count(new GeneratedCouncil(seed).book(people), Trail.none());
        DisclosurePolicy policy = new DisclosurePolicy(below, base);
        Publication published = Publication.of(counted, computed(counted), policy);
        Attacker attacker = Attacked.tables(counted, policy, (layout, row, column) -> published
                .salt()
                .cell(layout, row, column)
                .text());
        int known = 0;
        for (IndicatorValue value : published.book().values()) {
            AscofDefinition definition = AscofFramework.get().mustFind(FinancialYear.parse("2017-18"), value.code());
            known += know(
                    attacker,
                    value.code() + " numerator",
                    value.numerator(),
                    Attacked.cells(definition, AscofPart.NUMERATOR));
            known += know(
                    attacker,
                    value.code() + " denominator",
                    value.denominator(),
                    Attacked.cells(definition, AscofPart.DENOMINATOR));
        }
        assertTrue(known > 0 || people < 100, () -> "no indicator was left to attack with");
        assertEquals(new TreeSet<>(), attacker.recovered());
    }

    private static int know(Attacker attacker, String name, BigDecimal exact, List<String> cells) {
        if (exact == null || exact.signum() == 0 || cells.isEmpty()) {
            return 0;
        }
        attacker.knowFigure(name, exact.toPlainString(), cells, List.of());
        return 1;
    }
}
