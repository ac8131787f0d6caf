package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values of a measure's first series in time, and which of them are of one kind. A year's value and its quarter 4's
 * are one where the measure is of one day or grows through the year, so that nobody types an outturn twice.
 */
public final class Timeline {

    private final Indicator indicator;
    private final List<IndicatorValue> values;
    private final Growth growth;
    private final boolean several;

    /** @param book has the values */
    public Timeline(Indicator indicator, PerformanceBook book) {
        this.indicator = indicator;
        this.values = book.values(indicator.code()).stream()
                .filter(value -> value.series().isEmpty())
                .sorted(Comparator.comparing(IndicatorValue::period))
                .toList();
        boolean snapshot = values.stream().anyMatch(IndicatorValue::snapshot);
        this.growth = growth(indicator, snapshot);
        this.several = values.isEmpty()
                && book.values(indicator.code()).stream()
                        .anyMatch(value -> !value.series().equals("target"));
    }

    private static Growth growth(Indicator indicator, boolean snapshot) {
        if (snapshot || !indicator.unit().addsUp()) {
            return Growth.LEVEL;
        }
        if (indicator.cumulative()) {
            return Growth.YEAR_TO_DATE;
        }
        return switch (indicator.unit()) {
            case COUNT, HOURS, POUNDS -> Growth.EACH_QUARTER;
            default -> Growth.LEVEL;
        };
    }

    public Indicator indicator() {
        return indicator;
    }

    public Growth growth() {
        return growth;
    }

    /** Whether there are only series of other names, none of which stands for the measure. */
    public boolean several() {
        return several;
    }

    /** What is supplied for a period, with or without a figure. */
    public Optional<IndicatorValue> at(ReportingPeriod period) {
        Optional<IndicatorValue> exact = exactly(period);
        if (exact.filter(value -> value.value() != null || value.confidential()).isPresent()) {
            return exact;
        }
        return other(period)
                .flatMap(this::exactly)
                .filter(value -> value.value() != null || value.confidential())
                .map(value -> value.of(period))
                .or(() -> exact);
    }

    private Optional<IndicatorValue> exactly(ReportingPeriod period) {
        return values.stream().filter(value -> value.period().equals(period)).findFirst();
    }

    /** A year for its quarter 4, and the other way round, where the two are one. */
    private Optional<ReportingPeriod> other(ReportingPeriod period) {
        boolean one = indicator.cumulative() || values.stream().anyMatch(IndicatorValue::snapshot);
        return !one || (period.quarter() > 0 && period.quarter() < 4)
                ? Optional.empty()
                : Optional.of(new ReportingPeriod(period.year(), period.wholeYear() ? 4 : 0));
    }

    /** The figure of a period. */
    public Optional<IndicatorValue> figure(ReportingPeriod period) {
        return at(period).filter(value -> value.value() != null);
    }

    /** Every figure, in time. */
    public List<IndicatorValue> figures() {
        return values.stream().filter(value -> value.value() != null).toList();
    }

    /** The latest whole year's figure before a year. */
    public Optional<IndicatorValue> latestYearBefore(ReportingPeriod year) {
        List<ReportingPeriod> years = figures().stream()
                .map(value -> ReportingPeriod.of(value.period().year()))
                .distinct()
                .filter(one -> one.year().compareTo(year.year()) < 0)
                .toList();
        for (int i = years.size() - 1; i >= 0; i--) {
            Optional<IndicatorValue> figure = figure(years.get(i));
            if (figure.isPresent()) {
                return figure;
            }
        }
        return Optional.empty();
    }

    /**
     * Why two figures cannot be compared, where a value after the earlier one and up to the later one breaks the
     * series.
     *
     * @return the value with the break
     */
    public Optional<IndicatorValue> breakBetween(ReportingPeriod earlier, ReportingPeriod later) {
        return values.stream()
                .filter(value -> value.breakBefore().isPresent())
                .filter(value -> begin(earlier).compareTo(breaks(value.period())) < 0
                        && breaks(value.period()).compareTo(later) <= 0)
                .reduce((one, other) -> other);
    }

    /** An amount from 1 April begins there, whatever quarter it goes up to; any other stands in its own period. */
    private ReportingPeriod begin(ReportingPeriod of) {
        boolean amount = growth == Growth.YEAR_TO_DATE || (growth == Growth.EACH_QUARTER && of.wholeYear());
        return amount ? new ReportingPeriod(of.year(), 1) : of;
    }

    /** A break in a year's value is one at its beginning. */
    private static ReportingPeriod breaks(ReportingPeriod of) {
        return of.wholeYear() ? new ReportingPeriod(of.year(), 1) : of;
    }

    /** The amount of one quarter alone; empty where it cannot be told. */
    public Optional<IndicatorValue> quarterAlone(ReportingPeriod quarter) {
        Optional<IndicatorValue> figure = figure(quarter);
        if (growth != Growth.YEAR_TO_DATE || figure.isEmpty() || quarter.quarter() == 1) {
            return figure;
        }
        return figure(quarter.previous())
                .map(before -> figure.get().amounting(figure.get().value().subtract(before.value())));
    }

    /** The amount of a year up to a quarter, as one sum of its quarters; empty where one is missing. */
    public Optional<BigDecimal> sumTo(ReportingPeriod quarter) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int q = 1; q <= quarter.quarter(); q++) {
            Optional<IndicatorValue> figure = figure(new ReportingPeriod(quarter.year(), q));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get().value());
        }
        return Optional.of(sum);
    }

    /**
     * The last figures of one kind up to a period: quarters where it is a quarter, else years. An amount from 1 April
     * is taken apart into its quarters. A period without a figure is passed over.
     *
     * @param most how many at most
     */
    public List<IndicatorValue> lastOfOneKind(ReportingPeriod period, int most) {
        List<IndicatorValue> last = new ArrayList<>();
        ReportingPeriod first = values.isEmpty()
                ? period
                : ReportingPeriod.of(values.get(0).period().year().previous());
        for (ReportingPeriod one = period; one.compareTo(first) > 0 && last.size() < most; one = one.previous()) {
            (one.wholeYear() ? figure(one) : quarterAlone(one))
                    .filter(figure -> !figure.assumed())
                    .ifPresent(figure -> last.add(0, figure));
        }
        return last;
    }
}
