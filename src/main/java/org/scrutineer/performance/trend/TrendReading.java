package org.scrutineer.performance.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.performance.Growth;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.Timeline;
import org.scrutineer.salt.Period;

/**
 * A measure's values over time, taken apart where the series breaks, and what they say.
 *
 * @param values in time, all of one kind
 * @param stages the parts between breaks; none without values
 * @param growth how its quarters and its year belong together: an amount from 1 April is taken apart into its quarters
 *     here
 */
public record TrendReading(List<IndicatorValue> values, List<Stage> stages, Polarity polarity, Growth growth) {

    /** So many quarters at most are looked at: six years. */
    private static final int MOST = 24;

    /** The values up to a report's quarter, or up to the latest before it. */
    public static TrendReading of(Indicator indicator, PerformanceBook book, Period period, TrendRules rules) {
        return of(new Timeline(indicator, book), ReportingPeriod.of(period), rules);
    }

    /** The values up to a period: quarters, or years where it is a year. */
    public static TrendReading of(Timeline timeline, ReportingPeriod end, TrendRules rules) {
        List<IndicatorValue> values = timeline.lastOfOneKind(end, MOST);
        List<Stage> stages = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= values.size(); i++) {
            boolean broken = i < values.size()
                    && timeline.breakBetween(
                                    values.get(i - 1).period(), values.get(i).period())
                            .isPresent();
            if (broken || i == values.size()) {
                stages.add(Stage.of(
                        first,
                        values.subList(first, i).stream()
                                .mapToDouble(value -> value.value().doubleValue())
                                .toArray(),
                        rules));
                first = i;
            }
        }
        return new TrendReading(
                values, List.copyOf(stages), timeline.indicator().polarity(), timeline.growth());
    }

    /** The kind of chart that the points since the last break allow. */
    public TrendKind kind() {
        return stages.isEmpty() ? TrendKind.RUN_LINE : latest().kind();
    }

    /** The part since the last break. There is none without values. */
    public Stage latest() {
        return stages.get(stages.size() - 1);
    }

    /** What the latest point says. A signal to the worse stands before one to the better. */
    public Variation variation() {
        if (kind() == TrendKind.RUN_LINE) {
            return Variation.UNREAD;
        }
        List<Signal> signals = latest().now();
        if (signals.isEmpty()) {
            return Variation.COMMON;
        }
        if (polarity == Polarity.NONE) {
            return Variation.CHANGE;
        }
        boolean worse = signals.stream().anyMatch(signal -> signal.high() == (polarity == Polarity.LOW));
        return worse ? Variation.CONCERN : Variation.IMPROVEMENT;
    }

    /** Whether the limits lie on one side of a target. Only a process behaviour chart tells. */
    public Assurance assurance(Target target) {
        if (stages.isEmpty()
                || latest().limits().isEmpty()
                || target == null
                || target.value() == null
                || polarity == Polarity.NONE
                || growth != Growth.LEVEL) {
            return Assurance.UNREAD;
        }
        ProcessLimits limits = latest().limits().get();
        BigDecimal aim = target.value();
        BigDecimal worst = BigDecimal.valueOf(polarity == Polarity.HIGH ? limits.lower() : limits.upper());
        BigDecimal best = BigDecimal.valueOf(polarity == Polarity.HIGH ? limits.upper() : limits.lower());
        return polarity.compare(worst, aim) >= 0
                ? Assurance.HIT
                : polarity.compare(best, aim) < 0 ? Assurance.MISS : Assurance.CHANCE;
    }

    /** What a point of the series is part of, where a rule has found it: the kind of change it belongs to. */
    public Variation at(int point) {
        for (Stage stage : stages) {
            if (point >= stage.first() && point < stage.end()) {
                List<Signal> signals = stage.signals().stream()
                        .filter(signal -> signal.covers(point - stage.first()))
                        .toList();
                if (signals.isEmpty()) {
                    return stage.kind() == TrendKind.RUN_LINE ? Variation.UNREAD : Variation.COMMON;
                }
                return polarity == Polarity.NONE
                        ? Variation.CHANGE
                        : signals.stream().anyMatch(signal -> signal.high() == (polarity == Polarity.LOW))
                                ? Variation.CONCERN
                                : Variation.IMPROVEMENT;
            }
        }
        return Variation.UNREAD;
    }

    /** What the latest point is part of: {@code a point beyond a limit}; empty without a signal. */
    public String signs() {
        return stages.isEmpty()
                ? ""
                : latest().now().stream()
                        .map(signal -> signal.rule().words())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** {@code SPC chart of 14 quarters: concern (a point beyond a limit)}. */
    public String words() {
        String of = values.size() + (values.size() == 1 ? " point" : " points");
        if (kind() == TrendKind.RUN_LINE) {
            return values.isEmpty() ? "" : "Run line of " + of + ": " + Variation.UNREAD.sentence();
        }
        String rules = signs();
        String kind = kind() == TrendKind.PROCESS ? "SPC chart" : "Run chart";
        return kind + " of " + latest().points().length + " points: "
                + variation().sentence() + (rules.isEmpty() ? "" : " (" + rules + ")");
    }
}
