package org.scrutineer.performance.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.CouncilValue;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.paper.Council;

/**
 * One measure of several councils in one year, the council of the paper always among them where its value is known.
 *
 * @param year the latest of which another council has a value
 * @param own the council of the paper, or null
 * @param others in the order supplied
 * @param england England's average, or null
 */
public record CouncilsInYear(
        Indicator indicator, ReportingPeriod year, Place own, List<Place> others, BigDecimal england) {

    /** A council and its value. */
    public record Place(String name, BigDecimal value) {}

    /** Of the values supplied for a measure; empty where no other council has any. */
    public static Optional<CouncilsInYear> of(
            Indicator indicator, List<CouncilValue> values, PerformanceBook book, Council council) {
        TreeSet<ReportingPeriod> years = new TreeSet<>();
        values.stream()
                .filter(one -> one.value() != null && !isNation(one.council()) && !isOwn(one.council(), council))
                .forEach(one -> years.add(one.year()));
        return years.isEmpty() ? Optional.empty() : Optional.of(in(years.last(), indicator, values, book, council));
    }

    private static CouncilsInYear in(
            ReportingPeriod year,
            Indicator indicator,
            List<CouncilValue> values,
            PerformanceBook book,
            Council council) {
        Map<String, Place> others = new LinkedHashMap<>();
        Place own = null;
        BigDecimal england = null;
        for (CouncilValue one : values) {
            if (one.value() == null || !one.year().equals(year)) {
                continue;
            }
            if (isNation(one.council())) {
                england = one.value();
            } else if (isOwn(one.council(), council)) {
                own = new Place(one.council(), one.value());
            } else {
                others.put(one.council(), new Place(one.council(), one.value()));
            }
        }
        if (own == null) {
            String name = council.brief().isEmpty() ? "this council" : council.brief();
            own = book.value(indicator.code(), year)
                    .filter(IndicatorValue::printable)
                    .filter(value -> !value.confidential())
                    .map(value -> new Place(name, value.value()))
                    .orElse(null);
        }
        if (england == null) {
            england = book.benchmark(indicator.code(), year.year())
                    .map(Benchmark::england)
                    .orElse(null);
        }
        return new CouncilsInYear(indicator, year, own, new ArrayList<>(others.values()), england);
    }

    /** Whether a row is of the whole country, not of a council. */
    public static boolean isNation(String name) {
        return name.strip().matches("(?i)national|england|england average|all england");
    }

    private static boolean isOwn(String name, Council council) {
        return name.strip().equalsIgnoreCase(council.brief().strip())
                || name.strip().equalsIgnoreCase(council.name().strip());
    }

    /** The quartiles of all councils, this one among them. */
    public Optional<Quartiles> quartiles() {
        return Quartiles.of(
                all().stream().mapToDouble(place -> place.value().doubleValue()).toArray());
    }

    /** Every council with a value. */
    public List<Place> all() {
        List<Place> all = new ArrayList<>(others);
        if (own != null) {
            all.add(own);
        }
        return all;
    }

    /** This council's place, 1 being best; empty where it has no value, or neither high nor low is good. */
    public Optional<Integer> rank() {
        return own == null || indicator.polarity() == Polarity.NONE
                ? Optional.empty()
                : Optional.of(1
                        + (int) others.stream()
                                .filter(other -> indicator.polarity().compare(other.value(), own.value()) > 0)
                                .count());
    }
}
