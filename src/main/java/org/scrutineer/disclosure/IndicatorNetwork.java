package org.scrutineer.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.scrutineer.ascof.AscofPart;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Unit;
import org.scrutineer.salt.count.SaltReturn;

/**
 * The counts behind the indicators, in the network of all that is published: numerators, denominators, what is left of
 * a denominator, the series of one indicator that make up another of its series, and the cells of the return that are
 * the same people.
 */
final class IndicatorNetwork {

    /** The counts of one value; those that it does not have are empty. */
    private record Counts(OptionalInt numerator, OptionalInt denominator, List<Integer> all) {}

    private final Network network;
    private final PerformanceBook book;
    private final DisclosurePolicy policy;
    private final Map<IndicatorValue, Counts> counts = new LinkedHashMap<>();

    IndicatorNetwork(PerformanceBook book, DisclosurePolicy policy, Network network) {
        this.book = book;
        this.policy = policy;
        this.network = network;
        Map<List<Object>, List<IndicatorValue>> groups = new LinkedHashMap<>();
        for (IndicatorValue value : book.values()) {
            book.indicator(value.code())
                    .filter(indicator ->
                            value.value() != null && !value.assumed() && PublishedBook.isOfPeople(indicator))
                    .ifPresent(indicator -> {
                        counts.put(value, counts(value, value.unit().orElse(indicator.unit())));
                        groups.computeIfAbsent(List.of(value.code(), value.period()), key -> new ArrayList<>())
                                .add(value);
                    });
        }
        groups.values().forEach(this::tie);
    }

    private Counts counts(IndicatorValue value, Unit unit) {
        OptionalInt numerator = add(unit == Unit.COUNT ? value.value() : value.numerator());
        OptionalInt denominator = add(value.denominator());
        List<Integer> all = new ArrayList<>();
        numerator.ifPresent(all::add);
        denominator.ifPresent(all::add);
        if (unit == Unit.PERCENT
                && numerator.isPresent()
                && denominator.isPresent()
                && value.denominator().compareTo(value.numerator()) >= 0) {
            int others = network.addExact(network.count(denominator.getAsInt()) - network.count(numerator.getAsInt()));
            network.sum(denominator.getAsInt(), List.of(numerator.getAsInt(), others));
            all.add(others);
        }
        network.together(List.copyOf(all));
        return new Counts(numerator, denominator, all);
    }

    /** Averages of months are not counts and are tied to nothing. */
    private OptionalInt add(BigDecimal count) {
        return count == null || count.signum() < 0 || count.stripTrailingZeros().scale() > 0
                ? OptionalInt.empty()
                : OptionalInt.of(network.addExact(count.longValueExact()));
    }

    /**
     * Series that stand side by side and make up another series of the same indicator and period; and a denominator
     * that is one of them.
     */
    private void tie(List<IndicatorValue> values) {
        List<IndicatorValue> series = values.stream()
                .filter(value -> isCount(value) && counts.get(value).numerator().isPresent())
                .toList();
        List<Integer> parts = series.stream()
                .map(value -> counts.get(value).numerator().getAsInt())
                .toList();
        parts.forEach(whole -> sums(whole, parts));
        for (IndicatorValue value : series) {
            counts.get(value).denominator().ifPresent(whole -> parts.stream()
                    .filter(part -> network.count(part) == network.count(whole))
                    .forEach(part -> network.sum(whole, List.of(part))));
        }
    }

    private void sums(int whole, List<Integer> parts) {
        for (int from = 0; from < parts.size(); from++) {
            long sum = 0;
            for (int to = from; to < parts.size() && parts.get(to) != whole && sum < network.count(whole); to++) {
                sum += network.count(parts.get(to));
                if (to > from && sum == network.count(whole) && !policy.small(sum)) {
                    network.sum(whole, parts.subList(from, to + 1));
                }
            }
        }
    }

    private boolean isCount(IndicatorValue value) {
        return value.unit().orElse(book.indicator(value.code()).orElseThrow().unit()) == Unit.COUNT;
    }

    /** Ties values to the cells of a return that are the same people. */
    void tie(SaltReturn counted, ReturnNetwork cells) {
        RepeatedCells repeated = new RepeatedCells(counted);
        counts.forEach((value, own) -> {
            Indicator indicator = book.indicator(value.code()).orElseThrow();
            own.numerator()
                    .ifPresent(
                            count -> tie(count, repeated.of(indicator, value, AscofPart.NUMERATOR), repeated, cells));
            own.denominator()
                    .ifPresent(
                            count -> tie(count, repeated.of(indicator, value, AscofPart.DENOMINATOR), repeated, cells));
        });
    }

    private void tie(int figure, List<RepeatedCells.Signed> same, RepeatedCells repeated, ReturnNetwork cells) {
        if (!same.isEmpty() && repeated.count(same) == network.count(figure)) {
            network.balance(figure, nodes(same, 1, cells), nodes(same, -1, cells));
        }
    }

    private static List<Integer> nodes(List<RepeatedCells.Signed> same, int sign, ReturnNetwork cells) {
        return same.stream()
                .filter(cell -> cell.sign() == sign)
                .map(cell -> cells.cell(cell.layout(), cell.row(), cell.column()))
                .filter(node -> node >= 0)
                .toList();
    }

    /** Whether a decision withholds a value. */
    boolean withholds(IndicatorValue value, boolean[] withheld) {
        return counts.containsKey(value) && counts.get(value).all().stream().anyMatch(cell -> withheld[cell]);
    }
}
