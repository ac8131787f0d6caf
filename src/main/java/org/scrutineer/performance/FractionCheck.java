package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Finds published percentages that are not their own numerator over denominator. The figure stays as published; the
 * disagreement is listed in the run's notes (LEICESTER-2018-03).
 *
 * @param value    as published
 * @param computed the numerator as a percentage of the denominator, rounded half up to the indicator's decimals
 */
public record FractionCheck(Indicator indicator, IndicatorValue value, BigDecimal computed) {

    /** Every disagreement among an appendix's values. */
    public static List<FractionCheck> disagreements(PerformanceBook book) {
        return book.values().stream().map(value -> check(book, value)).flatMap(Optional::stream).toList();
    }

    private static Optional<FractionCheck> check(PerformanceBook book, IndicatorValue value) {
        Indicator indicator = book.indicator(value.code()).orElse(null);
        if (indicator == null || indicator.unit() != Unit.PERCENT || value.value() == null || value.numerator() == null || value.denominator() == null
                || value.denominator().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal computed = value.numerator().multiply(BigDecimal.valueOf(100)).divide(value.denominator(), indicator.decimals(), RoundingMode.HALF_UP);
        return computed.compareTo(value.value().setScale(indicator.decimals(), RoundingMode.HALF_UP)) == 0 ? Optional.empty()
                : Optional.of(new FractionCheck(indicator, value, computed));
    }

    @Override
    public String toString() {
        return "%s %s is published as %s%%, but %s/%s is %s%%".formatted(indicator.code(), value.period().printed(), value.value().toPlainString(),
                value.numerator().toPlainString(), value.denominator().toPlainString(), computed.toPlainString());
    }
}
