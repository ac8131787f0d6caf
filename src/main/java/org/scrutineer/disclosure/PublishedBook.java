package org.scrutineer.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Unit;

/**
 * Indicator values as they may be published: a value whose count, or whose share that has it not, is small is withheld, percentage and parts
 * together. Supplied values are not rounded: councils publish them as they are.
 */
public final class PublishedBook {

    private final PerformanceBook book;
    private final DisclosurePolicy policy;

    private PublishedBook(PerformanceBook book, DisclosurePolicy policy) {
        this.book = book;
        this.policy = policy;
    }

    /** The book under a policy. */
    public static PerformanceBook of(PerformanceBook book, DisclosurePolicy policy) {
        return new PublishedBook(book, policy).published();
    }

    private PerformanceBook published() {
        Map<String, List<IndicatorValue>> together = new TreeMap<>();
        book.values().forEach(value -> together.computeIfAbsent(value.code() + " " + value.period(), key -> new ArrayList<>()).add(value));
        List<IndicatorValue> withheld = new ArrayList<>();
        together.values().forEach(values -> withheld.addAll(withheld(values)));
        return book.withValues(book.values().stream().map(value -> withheld.contains(value) ? value.withheld() : value).toList());
    }

    /** Of the series of one indicator and period: the small ones, and where a single one could be taken from the total of the others, the next. */
    private List<IndicatorValue> withheld(List<IndicatorValue> values) {
        List<IndicatorValue> withheld = new ArrayList<>(values.stream().filter(this::small).toList());
        if (withheld.size() == 1) {
            values.stream().filter(value -> isTotalWith(value, withheld.get(0), values)).findFirst().flatMap(total -> smallest(values, total, withheld.get(0))).ifPresent(withheld::add);
        }
        return withheld;
    }

    private boolean small(IndicatorValue value) {
        Indicator indicator = book.indicator(value.code()).orElse(null);
        if (indicator == null || value.value() == null) {
            return false;
        }
        Unit unit = value.unit().orElse(indicator.unit());
        boolean part = value.numerator() != null && (small(value.numerator()) || value.denominator() != null && unit == Unit.PERCENT && small(value.denominator().subtract(value.numerator())));
        return part || unit == Unit.COUNT && small(value.value());
    }

    private boolean small(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(policy.below())) < 0;
    }

    private static boolean isTotalWith(IndicatorValue total, IndicatorValue part, List<IndicatorValue> values) {
        if (total == part || total.value() == null || values.size() < 3) {
            return false;
        }
        BigDecimal sum = values.stream().filter(value -> value != total && value.value() != null).map(IndicatorValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total.value()) == 0;
    }

    private static Optional<IndicatorValue> smallest(List<IndicatorValue> values, IndicatorValue total, IndicatorValue withheld) {
        return values.stream().filter(value -> value != total && value != withheld && value.value() != null && value.value().signum() > 0)
                .min((one, other) -> one.value().compareTo(other.value()));
    }
}
