package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A year's count or rate from part of the year: count to date over quarters elapsed, times four, rounded to a whole
 * number; a rate is that count over the same population (LEICESTER-2018-03, Appendix 3, forecast).
 *
 * @param value the forecast in the indicator's unit
 * @param count the forecast count, or null when the unit is a count itself
 */
public record Forecast(BigDecimal value, BigDecimal count) {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** The forecast of a quarter's value, or empty where the indicator does not grow through the year or lacks its count. */
    public static Optional<Forecast> of(Indicator indicator, IndicatorValue latest) {
        if (!indicator.cumulative() || !indicator.unit().growsThroughTheYear() || latest.value() == null || latest.period().wholeYear()) {
            return Optional.empty();
        }
        BigDecimal toDate = indicator.unit() == Unit.COUNT ? latest.value() : latest.numerator();
        if (toDate == null || toDate.signum() == 0 && latest.denominator() == null) {
            return Optional.empty();
        }
        BigDecimal count = toDate.multiply(FOUR).divide(BigDecimal.valueOf(latest.period().quarter()), 0, RoundingMode.HALF_UP);
        if (indicator.unit() == Unit.COUNT) {
            return Optional.of(new Forecast(count, null));
        }
        BigDecimal rate = latest.denominator() != null && latest.denominator().signum() > 0
                ? count.multiply(BigDecimal.valueOf(100_000)).divide(latest.denominator(), MathContext.DECIMAL64)
                : latest.value().multiply(count).divide(toDate, MathContext.DECIMAL64);
        return Optional.of(new Forecast(rate.setScale(indicator.decimals(), RoundingMode.HALF_UP), count));
    }
}
