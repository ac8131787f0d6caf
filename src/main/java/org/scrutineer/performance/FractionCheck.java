package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Finds supplied values that are not their own numerator over denominator, beyond what rounding gives. The figure stays
 * as supplied; the disagreement is a finding, and is listed in the run's notes.
 *
 * @param value as supplied
 * @param computed the numerator over the denominator in the measure's unit, rounded half up to as many decimals as are
 *     compared
 */
public record FractionCheck(Indicator indicator, IndicatorValue value, BigDecimal computed) {

    /** Every disagreement among the values of a book. */
    public static List<FractionCheck> disagreements(PerformanceBook book) {
        return book.values().stream()
                .map(value -> check(book, value))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FractionCheck> check(PerformanceBook book, IndicatorValue value) {
        Indicator indicator = book.indicator(value.code()).orElse(null);
        if (indicator == null
                || value.value() == null
                || !value.computed().isEmpty()
                || value.numerator() == null
                || value.denominator() == null
                || value.denominator().signum() == 0) {
            return Optional.empty();
        }
        Unit unit = value.unit().orElse(indicator.unit());
        // A value that was supplied with fewer decimals than are printed was rounded by whoever supplied it.
        int decimals = Math.min(indicator.decimals(), Math.max(0, value.value().scale()));
        return unit.per()
                .map(per -> value.numerator().multiply(per).divide(value.denominator(), decimals, RoundingMode.HALF_UP))
                .filter(computed -> computed.compareTo(value.value().setScale(decimals, RoundingMode.HALF_UP)) != 0)
                .map(computed -> new FractionCheck(indicator, value, computed));
    }

    @Override
    public String toString() {
        Unit unit = value.unit().orElse(indicator.unit());
        return "%s %s is supplied as %s, but %s/%s is %s"
                .formatted(
                        indicator.code(),
                        (value.series() + " " + value.period().printed()).strip(),
                        Figures.value(
                                value.value(), unit, Math.max(0, value.value().scale())),
                        value.numerator().toPlainString(),
                        value.denominator().toPlainString(),
                        Figures.value(computed, unit, computed.scale()));
    }
}
