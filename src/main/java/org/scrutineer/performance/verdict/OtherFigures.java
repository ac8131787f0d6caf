package org.scrutineer.performance.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.FractionOfOne;
import org.scrutineer.performance.Growth;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Timeline;
import org.scrutineer.performance.ValueMarks;

/**
 * What else can be compared where a measure's own baseline has no answer: figures of one kind, with no break between
 * them.
 */
final class OtherFigures {

    private final Timeline timeline;
    private final Indicator indicator;
    private final IndicatorValue latest;
    private final DirectionReading reading;

    OtherFigures(Timeline timeline, IndicatorValue latest, DirectionReading reading) {
        this.timeline = timeline;
        this.indicator = timeline.indicator();
        this.latest = latest;
        this.reading = reading;
    }

    /** The first of the comparisons that can be made. */
    Optional<Verdict> verdict() {
        if (latest.value() == null || latest.period().wholeYear()) {
            return Optional.empty();
        }
        return Stream.of(pastLastYear(), sameMonths(), quarterBefore())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a year has come to so far; empty for a level, and where a quarter is missing. */
    private Optional<IndicatorValue> soFar(ReportingPeriod quarter) {
        return switch (timeline.growth()) {
            case LEVEL -> Optional.empty();
            case YEAR_TO_DATE -> timeline.figure(quarter);
            case EACH_QUARTER ->
                timeline.sumTo(quarter).flatMap(sum -> timeline.figure(quarter).map(value -> amounting(value, sum)));
        };
    }

    private static IndicatorValue amounting(IndicatorValue value, BigDecimal amount) {
        return new IndicatorValue(
                value.code(),
                value.series(),
                value.period(),
                amount,
                null,
                null,
                value.note(),
                value.status(),
                null,
                "",
                ValueMarks.NONE);
    }

    private Optional<Verdict> pastLastYear() {
        Optional<IndicatorValue> year =
                timeline.figure(ReportingPeriod.of(latest.period().year().previous()));
        return soFar(latest.period()).flatMap(now -> year.filter(
                        before -> now.value().compareTo(before.value()) > 0)
                .flatMap(before -> judged(
                        Comparison.PAST_LAST_YEAR, before, now, latest.period().quarter() / 4.0, true)));
    }

    private Optional<Verdict> sameMonths() {
        ReportingPeriod then = latest.period().yearBefore();
        Optional<IndicatorValue> now = soFar(latest.period());
        Optional<IndicatorValue> before = soFar(then);
        if (now.isPresent() && before.isPresent()) {
            return judged(Comparison.SAME_MONTHS, before.get(), now.get(), 1, false);
        }
        return timeline.growth() == Growth.YEAR_TO_DATE
                ? Optional.empty()
                : timeline.figure(then).flatMap(value -> judged(Comparison.SAME_QUARTER, value, latest, 1, false));
    }

    private Optional<Verdict> quarterBefore() {
        Optional<IndicatorValue> now = timeline.quarterAlone(latest.period());
        return now.flatMap(value -> timeline.quarterAlone(latest.period().previous())
                .flatMap(before -> judged(Comparison.QUARTER_BEFORE, before, value, 1, false)));
    }

    /**
     * @param certain whether the amounts alone say it: part of a year that is more than a whole one needs no reading of
     *     small differences
     */
    private Optional<Verdict> judged(
            Comparison comparison, IndicatorValue from, IndicatorValue to, double exposure, boolean certain) {
        if (from.assumed()
                || timeline.breakBetween(from.period(), to.period()).isPresent()
                || FractionOfOne.ofTwo(to, from, indicator.unit()) != null) {
            return Optional.empty();
        }
        Direction direction = certain
                ? Direction.of(indicator.polarity().compare(to.value(), from.value()))
                : reading.read(from, to, indicator);
        return Optional.of(
                new Verdict(direction, comparison, from, to, null, Chance.of(from, to, indicator, exposure)));
    }
}
