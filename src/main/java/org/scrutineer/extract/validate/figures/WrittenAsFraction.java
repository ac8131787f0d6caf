package org.scrutineer.extract.validate.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.extract.validate.figures.SuppliedFigures.Series;
import org.scrutineer.performance.FractionOfOne;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Unit;

/**
 * A percentage written as a fraction of one: 0.823 where 82.3 is meant, as a spreadsheet keeps it. Its own fraction,
 * its neighbours or its target show it.
 */
final class WrittenAsFraction implements FigureRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Between a number and its hundredfold, the middle is the tenfold. */
    private static final BigDecimal MIDDLE = BigDecimal.TEN;

    private static final String GIVES = " by its numerator and denominator";

    @Override
    public String code() {
        return "V-FRACTION";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Series series : figures.series()) {
            if (series.unit() == Unit.PERCENT) {
                all.addAll(values(series, figures));
                if (series.name().isEmpty()) {
                    all.addAll(comparisons(series, figures));
                }
            }
        }
        return all;
    }

    private static List<Suspect> values(Series series, SuppliedFigures figures) {
        List<Suspect> all = new ArrayList<>();
        List<BigDecimal> whole = series.values().stream()
                .map(IndicatorValue::value)
                .filter(value -> value != null && value.compareTo(BigDecimal.ONE) > 0)
                .toList();
        Optional<BigDecimal> usual = SuppliedFigures.median(whole.isEmpty() ? comparedWith(series, figures) : whole);
        for (IndicatorValue value : series.values()) {
            if (!FractionOfOne.isAtMostOne(value.value())) {
                continue;
            }
            Optional<BigDecimal> computed = NotItsFraction.percentage(value);
            if (computed.isPresent()
                    ? isHundredfold(value.value(), computed.get())
                    : usual.isPresent() && usual.get().compareTo(value.value().multiply(MIDDLE)) > 0) {
                all.add(new Suspect(
                        value,
                        "value",
                        series.called(),
                        value.value().toPlainString() + " per cent in " + value.period(),
                        computed.map(one ->
                                        one.setScale(1, RoundingMode.HALF_UP).toPlainString() + GIVES)
                                .orElseGet(() -> "about " + usual.get().toPlainString()
                                        + ", as its neighbours and its target are")));
            }
        }
        return all;
    }

    private static List<Suspect> comparisons(Series series, SuppliedFigures figures) {
        List<Suspect> all = new ArrayList<>();
        SuppliedFigures.median(series.values().stream()
                        .map(IndicatorValue::value)
                        .filter(value -> value != null && value.compareTo(BigDecimal.ONE) > 0)
                        .toList())
                .ifPresent(usual -> {
                    String expected = "about " + usual.toPlainString() + ", as the values of "
                            + series.indicator().code() + " are";
                    figures.targets(series.indicator().code()).stream()
                            .filter(target -> FractionOfOne.isAtMostOne(target.value())
                                    && usual.compareTo(target.value().multiply(MIDDLE)) > 0)
                            .forEach(target -> all.add(new Suspect(
                                    target,
                                    "target",
                                    series.called(),
                                    target.value().toPlainString() + " per cent",
                                    expected)));
                    figures.benchmarks(series.indicator().code()).stream()
                            .filter(benchmark -> FractionOfOne.isAtMostOne(benchmark.england())
                                    && usual.compareTo(benchmark.england().multiply(MIDDLE)) > 0)
                            .forEach(benchmark -> all.add(new Suspect(
                                    benchmark,
                                    "england_average",
                                    series.called(),
                                    benchmark.england().toPlainString() + " per cent",
                                    expected)));
                });
        return all;
    }

    private static List<BigDecimal> comparedWith(Series series, SuppliedFigures figures) {
        List<BigDecimal> all = new ArrayList<>();
        figures.targets(series.indicator().code()).forEach(target -> all.add(target.value()));
        figures.benchmarks(series.indicator().code()).forEach(benchmark -> all.add(benchmark.england()));
        return all;
    }

    /** Whether a value is nearer to the hundredth part of a percentage than to the percentage. */
    private static boolean isHundredfold(BigDecimal value, BigDecimal percentage) {
        return percentage.compareTo(value.multiply(MIDDLE)) > 0
                && value.multiply(HUNDRED)
                                .subtract(percentage)
                                .abs()
                                .compareTo(percentage
                                        .divide(MIDDLE, RoundingMode.HALF_UP)
                                        .add(BigDecimal.ONE))
                        <= 0;
    }
}
