package org.scrutineer.disclosure;

import java.math.BigDecimal;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Unit;

/**
 * Indicator values as they may be published: a value whose count, or whose share that has it not, is small is withheld,
 * percentage and parts together, and with it every further value from which it could be worked out. Supplied values are
 * not rounded: councils publish them as they are.
 */
public final class PublishedBook {

    private PublishedBook() {}

    /** The book under a policy, where no return is published beside it. */
    public static PerformanceBook of(PerformanceBook book, DisclosurePolicy policy) {
        Network network = new Network();
        IndicatorNetwork figures = new IndicatorNetwork(book, policy, network);
        return of(book, policy, figures, Suppression.of(network, policy));
    }

    static PerformanceBook of(
            PerformanceBook book, DisclosurePolicy policy, IndicatorNetwork figures, boolean[] withheld) {
        return book.withValues(book.values().stream()
                .map(value ->
                        figures.withholds(value, withheld) || small(value, book, policy) ? value.withheld() : value)
                .toList());
    }

    /** A council's word that a measure counts no people does not hold for one that repeats cells of the return. */
    static boolean isOfPeople(Indicator indicator) {
        return indicator.mayCountPeople() || RepeatedCells.areKnownOf(indicator);
    }

    /** Averages of months may be small too. */
    private static boolean small(IndicatorValue value, PerformanceBook book, DisclosurePolicy policy) {
        Unit unit = value.unit()
                .or(() -> book.indicator(value.code()).map(indicator -> indicator.unit()))
                .orElse(null);
        if (unit == null
                || value.value() == null
                || !book.indicator(value.code()).map(PublishedBook::isOfPeople).orElse(true)) {
            return false;
        }
        boolean others = unit == Unit.PERCENT
                && value.numerator() != null
                && value.denominator() != null
                && small(value.denominator().subtract(value.numerator()), policy);
        return others
                || (value.numerator() != null && small(value.numerator(), policy))
                || (unit == Unit.COUNT && small(value.value(), policy));
    }

    private static boolean small(BigDecimal count, DisclosurePolicy policy) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(policy.below())) < 0;
    }
}
