package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newcombe 1998 prints these intervals (Statistics in Medicine 17, 857-872, table I; 873-890, table II). */
class WilsonIntervalTest {

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theWorkedValues(double numerator, double denominator, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(numerator, denominator);
        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, false",
        "9, 10, 3, 10, false",
        "6, 7, 2, 7, false",
        "5, 56, 0, 29, true",
        "10, 10, 0, 20, false",
        "37, 769, 34, 767, true"
    })
    void aDifferenceWithinChance(double n1, double d1, double n2, double d2, boolean chance) {
        assertEquals(chance, WilsonInterval.of(n1, d1).withinChanceOf(WilsonInterval.of(n2, d2)));
        assertEquals(chance, WilsonInterval.of(n2, d2).withinChanceOf(WilsonInterval.of(n1, d1)));
    }

    @Test
    void whatIsNoProportionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(3, 2));
        assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(0, 0));
    }

    @Test
    void onlyTheReadingWithinChanceCallsASmallChangeNoRealChange() {
        Indicator indicator =
                new Indicator("X", "", "", "ascof", "", Polarity.HIGH, Unit.PERCENT, 1, false, "", "none", "");
        IndicatorValue before = value("4.8", "37", "769");
        IndicatorValue after = value("4.4", "34", "767");
        assertEquals(Direction.DETERIORATED, DirectionReading.ANY_DIFFERENCE.read(before, after, indicator));
        assertEquals(Direction.NO_REAL_CHANGE, DirectionReading.WITHIN_CHANCE.read(before, after, indicator));
        assertEquals(
                Direction.DETERIORATED,
                DirectionReading.WITHIN_CHANCE.read(value("4.8", null, null), after, indicator));
    }

    private static IndicatorValue value(String value, String numerator, String denominator) {
        return new IndicatorValue(
                "X",
                "",
                ReportingPeriod.parse("2017-18 Q3"),
                new BigDecimal(value),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                "");
    }
}
