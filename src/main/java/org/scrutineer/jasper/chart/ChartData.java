package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scrutineer.performance.Comparability;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Timeline;
import org.scrutineer.performance.Unit;
import org.scrutineer.salt.Period;

/**
 * What is drawn of one indicator: the year before and this year's quarters up to the reported one, or for year-to-date
 * values that are given for one quarter only, the same quarter of the year before.
 *
 * @param snapshot whether the values are of one day
 * @param references target, floor, England and forecast, where they are of the same kind as the one series there is
 */
public record ChartData(Indicator indicator, List<ChartSeries> series, boolean snapshot, References references) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The values of an indicator that a period's report shows; no series when there are none. */
    public static ChartData of(Indicator indicator, PerformanceBook book, Period period) {
        return of(indicator, book, period, Judgement.of(indicator, book, period));
    }

    /**
     * What the chart of an indicator shows.
     *
     * @param judgement of the indicator in the period, by any reading of its direction
     */
    public static ChartData of(Indicator indicator, PerformanceBook book, Period period, Judgement judgement) {
        Map<String, List<IndicatorValue>> bySeries = new LinkedHashMap<>();
        for (IndicatorValue value : book.values(indicator.code())) {
            if ((value.value() != null || value.confidential())
                    && !value.assumed()
                    && !value.series().equals("target")
                    && shown(value.period(), period)) {
                bySeries.computeIfAbsent(value.series(), name -> new ArrayList<>())
                        .add(value);
            }
        }
        List<ChartSeries> series = new ArrayList<>();
        bySeries.forEach((name, values) -> series.add(series(name, values, indicator)));
        return new ChartData(
                indicator,
                List.copyOf(series),
                bySeries.values().stream().flatMap(List::stream).anyMatch(IndicatorValue::snapshot),
                references(indicator, series, book, period, judgement));
    }

    /** They belong to the measure itself: not to a part of it, nor to a series in another unit. */
    private static References references(
            Indicator indicator, List<ChartSeries> series, PerformanceBook book, Period period, Judgement judgement) {
        boolean itself = series.size() == 1
                && series.get(0).name().isEmpty()
                && series.get(0).unit() == indicator.unit()
                && !series.get(0).points().isEmpty();
        if (!itself) {
            return References.NONE;
        }
        return References.of(indicator, book, period, judgement, new Timeline(indicator, book).growth());
    }

    private static boolean shown(ReportingPeriod of, Period period) {
        ReportingPeriod now = ReportingPeriod.of(period);
        boolean thisYear = of.year().equals(period.year()) && !of.wholeYear() && of.quarter() <= period.quarter();
        return thisYear
                || (of.year().equals(now.year().previous()) && (of.wholeYear() || of.quarter() == period.quarter()));
    }

    private static ChartSeries series(String name, List<IndicatorValue> values, Indicator indicator) {
        Unit unit = values.get(0).unit().orElse(indicator.unit());
        Optional<ChartPoint> apart = Optional.empty();
        List<ChartPoint> points = new ArrayList<>();
        for (IndicatorValue value : values.stream()
                .sorted(java.util.Comparator.comparing(IndicatorValue::period))
                .toList()) {
            ChartPoint point = point(value, unit, indicator);
            if (value.period().wholeYear() && !Comparability.withQuarters(indicator, value)) {
                apart = Optional.of(point);
            } else {
                points.add(point);
            }
        }
        return new ChartSeries(name, unit, apart, points);
    }

    private static ChartPoint point(IndicatorValue value, Unit unit, Indicator indicator) {
        if (value.confidential()) {
            return ChartPoint.withheld(value.period(), value.breakBefore());
        }
        int decimals = unit == indicator.unit() ? indicator.decimals() : unit == Unit.COUNT ? 0 : 1;
        BigDecimal printed = value.value().setScale(decimals, RoundingMode.HALF_UP);
        String share = unit != Unit.COUNT
                        || value.denominator() == null
                        || value.denominator().signum() == 0
                ? ""
                : Figures.value(
                        value.value().multiply(HUNDRED).divide(value.denominator(), 1, RoundingMode.HALF_UP),
                        Unit.PERCENT,
                        1);
        return new ChartPoint(
                value.period(), value.value(), Figures.value(printed, unit, decimals), share, value.breakBefore());
    }

    /** The periods of all points, in time; those set apart are not among them. */
    public List<ReportingPeriod> periods() {
        TreeSet<ReportingPeriod> periods = new TreeSet<>();
        series.forEach(one -> one.points().forEach(point -> periods.add(point.period())));
        return List.copyOf(periods);
    }

    /** Whether a value is among those that are shown. */
    public boolean holds(String name, ReportingPeriod period) {
        return series.stream().filter(one -> one.name().equals(name)).anyMatch(one -> one.shown(period)
                .isPresent());
    }

    /** The series of each unit apart: counts and percentages never share an axis. */
    public List<ChartData> byUnit() {
        return series.stream()
                .map(ChartSeries::unit)
                .distinct()
                .map(unit -> new ChartData(
                        indicator,
                        series.stream().filter(one -> one.unit() == unit).toList(),
                        snapshot,
                        references))
                .toList();
    }

    /** Whether disclosure control withholds any of the values. */
    public boolean withholds() {
        return series.stream()
                .anyMatch(one -> one.apart().filter(ChartPoint::isWithheld).isPresent()
                        || one.points().stream().anyMatch(ChartPoint::isWithheld));
    }

    /** Every break in a series, said once: {@code Q2: Contact Assessments no longer count}. */
    public List<String> breaks() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.breakBefore().isPresent())
                .map(point -> "Break in the series at " + point.period().printed() + ": "
                        + point.breakBefore().get() + ".")
                .distinct()
                .toList();
    }
}
