package org.scrutineer.jasper.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.chart.ReferenceLine.Kind;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Growth;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Target;
import org.scrutineer.salt.Period;

/**
 * What a measure's figures may be set against in a chart: only what is of the same kind. A year's target says nothing
 * of the amount of one quarter, nor England's year of part of a year that has no forecast.
 *
 * @param target of the year, with its floor; or null
 * @param england England's average of the year before, or null
 * @param forecast of the year, where the figures grow towards it; or null
 * @param growing whether the figures are amounts from 1 April
 */
record References(Target target, BigDecimal england, Forecast forecast, boolean growing) {

    static final References NONE = new References(null, null, null, false);

    /**
     * Of figures as they are supplied: levels, or amounts from 1 April.
     *
     * @param growth of the figures that are drawn
     */
    static References of(Indicator indicator, PerformanceBook book, Period period, Judgement judgement, Growth growth) {
        if (growth == Growth.EACH_QUARTER) {
            return NONE;
        }
        Forecast forecast = growth == Growth.YEAR_TO_DATE && !judgement.late()
                ? judgement.forecast().orElse(null)
                : null;
        Target target = judgement.target() == null || judgement.target().value() == null ? null : judgement.target();
        BigDecimal england = growth == Growth.YEAR_TO_DATE && forecast == null
                ? null
                : book.benchmark(indicator.code(), period.year().previous())
                        .map(Benchmark::england)
                        .orElse(null);
        return new References(target, england, forecast, growth == Growth.YEAR_TO_DATE);
    }

    /** The level lines, in the order in which they are named. */
    List<ReferenceLine> lines(Indicator indicator) {
        List<ReferenceLine> lines = new ArrayList<>();
        if (target != null) {
            Kind kind = growing && target.period().wholeYear() ? Kind.YEARS_TARGET : Kind.TARGET;
            lines.add(new ReferenceLine(kind, target.value(), Figures.limit(target.value(), indicator)));
            if (target.floor() != null) {
                lines.add(new ReferenceLine(Kind.FLOOR, target.floor(), Figures.limit(target.floor(), indicator)));
            }
        }
        if (england != null) {
            lines.add(new ReferenceLine(Kind.ENGLAND, england, Figures.value(england, indicator)));
        }
        return lines;
    }

    /** Every value that a scale must have room for. */
    List<Double> values(Indicator indicator) {
        List<Double> values =
                new ArrayList<>(lines(indicator).stream().map(ReferenceLine::at).toList());
        if (forecast != null) {
            values.add(forecast.value().doubleValue());
        }
        return values;
    }

    /** {@code target 68.0%, floor 60.0%; England 74.1%}, and the forecast before them; empty where there are none. */
    List<String> words(Indicator indicator) {
        List<String> said = new ArrayList<>();
        if (forecast != null) {
            said.add("forecast for the year " + Figures.value(forecast.value(), indicator));
        }
        lines(indicator).forEach(line -> {
            if (line.kind() == Kind.FLOOR) {
                said.set(said.size() - 1, said.get(said.size() - 1) + ", " + line.words());
            } else {
                said.add(line.words());
            }
        });
        return said;
    }
}
