package org.scrutineer.performance.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.performance.Comparability;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.Unit;

/** What a clause is about: an indicator, or one of its series, with all that is known of it. */
final class Subject {

    private final Indicator indicator;
    private final String series;
    private final List<IndicatorValue> values;
    private final Optional<Target> target;
    private final Optional<BigDecimal> england;
    private final Times times;
    private final Optional<Forecast> forecast;

    private Subject(Indicator indicator, String series, PerformanceBook book, Times times) {
        this.indicator = indicator;
        this.series = series;
        this.times = times;
        values = book.values(indicator.code()).stream()
                .filter(value -> value.series().equals(series) && value.value() != null && !value.assumed())
                .toList();
        target = book.target(indicator.code(), times.now().year()).filter(one -> one.value() != null);
        forecast = now().flatMap(value -> Forecast.of(indicator, value, book));
        england =
                book.benchmark(indicator.code(), times.now().year().previous()).map(one -> one.england());
    }

    /** Empty for an indicator that has series, of which none is named: its sentences may be about any part of it. */
    static Optional<Subject> of(String code, String series, PerformanceBook book, Times times) {
        return book.indicator(code)
                .map(indicator -> new Subject(indicator, series, book, times))
                .filter(subject -> subject.now().isPresent());
    }

    Indicator indicator() {
        return indicator;
    }

    String name() {
        return indicator.code() + (series.isEmpty() ? "" : " " + series);
    }

    Unit unit() {
        return values.stream().findFirst().flatMap(IndicatorValue::unit).orElse(indicator.unit());
    }

    Optional<IndicatorValue> now() {
        return at(times.now());
    }

    Optional<IndicatorValue> at(ReportingPeriod period) {
        return values.stream().filter(value -> value.period().equals(period)).findFirst();
    }

    List<IndicatorValue> others() {
        return values.stream()
                .filter(value -> !value.period().equals(times.now()))
                .toList();
    }

    Optional<BigDecimal> target() {
        return target.map(Target::value);
    }

    Optional<BigDecimal> england() {
        return england;
    }

    BigDecimal printed(BigDecimal value) {
        return value.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    String printed(IndicatorValue value) {
        return Figures.value(value.value(), indicator) + " in " + value.period().printed();
    }

    /** Whether its figures are amounts from 1 April; a series may have a unit of its own. */
    boolean accumulates() {
        return indicator.cumulative() && unit().addsUp();
    }

    /**
     * Whether two values may be compared: a year's count with a quarter's may not, nor a running total with an earlier
     * one of the same year.
     */
    boolean comparable(IndicatorValue earlier, IndicatorValue later) {
        if (earlier.period().wholeYear()) {
            return Comparability.withQuarters(indicator, earlier)
                    && later.breakBefore().isEmpty();
        }
        return !accumulates()
                || (!earlier.period().year().equals(later.period().year())
                        && earlier.period().quarter() == later.period().quarter());
    }

    /** Every figure that a number may rightly be: values, numerators, denominators, target, forecast, England. */
    List<BigDecimal> figures() {
        List<BigDecimal> figures = new ArrayList<>();
        values.forEach(value -> figures(value).forEach(figures::add));
        target().ifPresent(figures::add);
        england.ifPresent(figures::add);
        forecast.ifPresent(made -> {
            figures.add(made.value());
            if (made.count() != null) {
                figures.add(made.count());
            }
        });
        return figures;
    }

    static Stream<BigDecimal> figures(IndicatorValue value) {
        return Stream.of(value.value(), value.numerator(), value.denominator()).filter(figure -> figure != null);
    }
}
