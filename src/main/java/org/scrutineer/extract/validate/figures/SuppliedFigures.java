package org.scrutineer.extract.validate.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.Unit;

/**
 * The figures that are looked at, and the row that each of them stands in.
 *
 * @param book as supplied
 * @param places the row of each value, target, benchmark and indicator
 */
record SuppliedFigures(PerformanceBook book, Map<Object, Row> places) {

    /**
     * The values of one series of an indicator, in time; those that are assumed stand for a direction only and are not
     * looked at.
     */
    record Series(Indicator indicator, String name, Unit unit, List<IndicatorValue> values) {

        /** What a message calls it. */
        String called() {
            return indicator.code() + (name.isEmpty() ? "" : " " + name);
        }
    }

    /** Every series of every indicator. */
    List<Series> series() {
        List<Series> all = new ArrayList<>();
        for (Indicator indicator : book.indicators()) {
            Map<String, List<IndicatorValue>> byName = new LinkedHashMap<>();
            book.values(indicator.code()).stream()
                    .filter(value -> !value.assumed())
                    .sorted(Comparator.comparing(IndicatorValue::period))
                    .forEach(value -> byName.computeIfAbsent(value.series(), name -> new ArrayList<>())
                            .add(value));
            byName.forEach((name, values) -> all.add(
                    new Series(indicator, name, values.get(0).unit().orElse(indicator.unit()), List.copyOf(values))));
        }
        return all;
    }

    /** The targets of an indicator that are numbers. */
    List<Target> targets(String code) {
        return book.targets().stream()
                .filter(target -> target.code().equals(code) && target.value() != null)
                .toList();
    }

    /** England's averages for an indicator that are numbers. */
    List<Benchmark> benchmarks(String code) {
        return book.benchmarks().stream()
                .filter(benchmark -> benchmark.code().equals(code) && benchmark.england() != null)
                .toList();
    }

    /** The one in the middle; empty of none. */
    static Optional<BigDecimal> median(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(numbers.stream().sorted().toList().get(numbers.size() / 2));
    }
}
