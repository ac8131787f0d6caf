package org.scrutineer.performance;

import java.util.List;
import java.util.Optional;
import org.scrutineer.performance.trend.TrendKind;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.performance.trend.TrendRules;

/**
 * The direction of travel of a measure, and what it was computed from.
 *
 * @param direction of performance, or {@link Direction#NONE}
 * @param missing why there is none; null where there is one
 * @param from the value it is measured from, or null
 * @param to what is compared with it: the value, its forecast or the amount of one quarter; or null
 * @param how what kind of figures are compared where it is not the printed ones, such as {@code the forecast}; or empty
 */
public record Travel(Direction direction, Reason missing, IndicatorValue from, IndicatorValue to, String how) {

    /** Two figures of one kind, or why there are none. */
    private record Pair(IndicatorValue from, IndicatorValue to, String how, Reason missing) {

        static Pair of(IndicatorValue from, IndicatorValue to, String how) {
            return new Pair(from, to, how, null);
        }

        static Pair none(Reason why) {
            return new Pair(null, null, "", why);
        }
    }

    static Travel of(Timeline timeline, Standing standing, Optional<Forecast> forecast, DirectionReading reading) {
        if (timeline.indicator().polarity() == Polarity.NONE) {
            return none(Reason.of("neither high nor low is good"));
        }
        if (standing.settled()) {
            return none(standing.missing());
        }
        if (reading.isTrend()) {
            return trend(timeline, standing, reading);
        }
        if (reading.isSpc()) {
            return special(timeline, standing, reading);
        }
        Pair pair =
                standing.value() == null ? outturns(timeline, standing) : pair(timeline, standing.value(), forecast);
        if (pair.missing() != null) {
            return none(pair.missing());
        }
        Optional<IndicatorValue> broken =
                timeline.breakBetween(pair.from().period(), pair.to().period());
        if (broken.isPresent()) {
            return new Travel(Direction.NONE, brokenBy(broken.get()), pair.from(), pair.to(), pair.how());
        }
        Reason doubt =
                FractionOfOne.ofTwo(pair.to(), pair.from(), timeline.indicator().unit());
        return doubt == null
                ? new Travel(
                        reading.read(pair.from(), pair.to(), timeline.indicator()),
                        null,
                        pair.from(),
                        pair.to(),
                        pair.how())
                : new Travel(Direction.NONE, doubt, pair.from(), pair.to(), pair.how());
    }

    private static Travel none(Reason why) {
        return new Travel(Direction.NONE, why, null, null, "");
    }

    private static Reason brokenBy(IndicatorValue broken) {
        return new Reason(
                "break in the series at " + broken.period().printed(),
                "break in the series at " + broken.period().printed() + ": "
                        + broken.breakBefore().orElse(""));
    }

    /** Without a value this year the last whole year's is compared with the one before, as a yearly survey's is. */
    private static Pair outturns(Timeline timeline, Standing standing) {
        IndicatorValue later = timeline.latestYearBefore(
                        ReportingPeriod.of(standing.asked().year()))
                .orElse(null);
        if (later == null) {
            return Pair.none(standing.missing());
        }
        return timeline.latestYearBefore(ReportingPeriod.of(later.period().year()))
                .map(earlier -> Pair.of(earlier, later, ""))
                .orElse(Pair.none(Reason.of("nothing before " + later.period().printed())));
    }

    private static Pair pair(Timeline timeline, IndicatorValue latest, Optional<Forecast> forecast) {
        ReportingPeriod of = latest.period();
        return switch (timeline.indicator().baseline()) {
            case YEAR_BEFORE -> yearBefore(timeline, latest, forecast);
            case SAME_QUARTER ->
                of.wholeYear() ? yearBefore(timeline, latest, forecast) : known(timeline, of.yearBefore(), latest, "");
            case PREVIOUS_QUARTER ->
                of.wholeYear() ? yearBefore(timeline, latest, forecast) : previousQuarter(timeline, latest);
            case FIRST_VALUE -> firstValue(timeline, latest, forecast);
        };
    }

    private static Pair known(Timeline timeline, ReportingPeriod from, IndicatorValue to, String how) {
        Optional<IndicatorValue> row = timeline.at(from);
        return row.filter(value -> value.value() != null)
                .map(value -> Pair.of(value, to, how))
                .orElseGet(() -> Pair.none(Reason.of(from.printed() + " "
                        + row.map(value -> value.confidential()
                                        ? "withheld"
                                        : value.status().missing())
                                .orElse(Figures.NOT_SUPPLIED))));
    }

    private static Pair yearBefore(Timeline timeline, IndicatorValue latest, Optional<Forecast> forecast) {
        ReportingPeriod before = ReportingPeriod.of(latest.period().year().previous());
        boolean whole = timeline.growth() == Growth.LEVEL
                || latest.period().wholeYear()
                || (timeline.growth() == Growth.YEAR_TO_DATE && latest.period().quarter() == 4);
        if (latest.period().wholeYear() && timeline.figure(before).isEmpty()) {
            return timeline.latestYearBefore(ReportingPeriod.of(latest.period().year()))
                    .map(earlier -> Pair.of(earlier, latest, ""))
                    .orElse(known(timeline, before, latest, ""));
        }
        if (whole && timeline.indicator().forecast() != ForecastMethod.SUPPLIED) {
            return known(timeline, before, latest, "");
        }
        if (timeline.growth() == Growth.EACH_QUARTER && latest.period().quarter() == 4) {
            return timeline.figure(ReportingPeriod.of(latest.period().year()))
                    .map(IndicatorValue::value)
                    .or(() -> timeline.sumTo(latest.period()))
                    .map(sum -> known(timeline, before, latest.amounting(sum), "the year's four quarters"))
                    .orElse(part(latest));
        }
        return forecast.map(made -> known(timeline, before, latest.amounting(made.value()), "the forecast"))
                .orElse(whole ? known(timeline, before, latest, "") : part(latest));
    }

    private static Pair part(IndicatorValue latest) {
        return Pair.none(new Reason(
                "part of a year",
                "the value of " + latest.period().printed()
                        + " is part of a year, which cannot be set against a whole one"));
    }

    private static Pair previousQuarter(Timeline timeline, IndicatorValue latest) {
        ReportingPeriod before = latest.period().previous();
        if (timeline.growth() != Growth.YEAR_TO_DATE) {
            return known(timeline, before, latest, "");
        }
        Optional<IndicatorValue> to = timeline.quarterAlone(latest.period());
        Optional<IndicatorValue> from = timeline.quarterAlone(before);
        if (to.isPresent() && from.isPresent()) {
            return Pair.of(from.get(), to.get(), "the quarters alone");
        }
        return Pair.none(new Reason(
                "the quarters alone are not known",
                "the amounts of " + before.printed() + " and " + latest.period().printed()
                        + " alone cannot be told, since the quarter before one of them has no value"));
    }

    private static Pair firstValue(Timeline timeline, IndicatorValue latest, Optional<Forecast> forecast) {
        List<IndicatorValue> before = timeline.figures().stream()
                .filter(value -> value.period().compareTo(latest.period()) < 0 && !value.assumed())
                .toList();
        Optional<IndicatorValue> first = before.stream()
                .filter(value -> sameKind(timeline, value.period(), latest.period()))
                .findFirst();
        if (first.isPresent()) {
            return Pair.of(first.get(), latest, "");
        }
        Optional<IndicatorValue> year =
                before.stream().filter(value -> value.period().wholeYear()).findFirst();
        if (forecast.isPresent() && year.isPresent()) {
            return Pair.of(year.get(), latest.amounting(forecast.get().value()), "the forecast");
        }
        return before.isEmpty() ? Pair.none(Reason.of("this is the first value")) : part(latest);
    }

    private static boolean sameKind(Timeline timeline, ReportingPeriod one, ReportingPeriod other) {
        return switch (timeline.growth()) {
            case LEVEL -> true;
            case EACH_QUARTER -> one.wholeYear() == other.wholeYear();
            case YEAR_TO_DATE -> one.quarter() % 4 == other.quarter() % 4;
        };
    }

    private static Travel trend(Timeline timeline, Standing standing, DirectionReading reading) {
        ReportingPeriod end = standing.value() != null
                ? standing.value().period()
                : ReportingPeriod.of(standing.asked().year().previous());
        List<IndicatorValue> last = timeline.lastOfOneKind(end, reading.periods());
        if (last.size() < Math.max(Trend.FEWEST, reading.periods())) {
            return none(new Reason(
                    "too few periods",
                    "a trend needs " + reading.periods() + " periods up to " + end.printed() + ", and " + last.size()
                            + (last.size() == 1 ? " is" : " are") + " there"));
        }
        IndicatorValue from = last.get(0);
        IndicatorValue to = last.get(last.size() - 1);
        Optional<IndicatorValue> broken = timeline.breakBetween(from.period(), to.period());
        String how = "the last " + last.size() + " periods";
        return broken.isPresent()
                ? new Travel(Direction.NONE, brokenBy(broken.get()), from, to, how)
                : new Travel(Trend.of(last, timeline.indicator()), null, from, to, how);
    }

    /** By the latest special cause, from the first value that its chart reads. */
    private static Travel special(Timeline timeline, Standing standing, DirectionReading reading) {
        ReportingPeriod end = standing.value() != null
                ? standing.value().period()
                : ReportingPeriod.of(standing.asked().year().previous());
        TrendReading chart = TrendReading.of(timeline, end, reading.rules());
        if (chart.kind() == TrendKind.RUN_LINE) {
            int points = chart.stages().isEmpty() ? 0 : chart.latest().points().length;
            return none(new Reason(
                    "too few periods",
                    "a chart over time needs " + TrendRules.FEWEST_FOR_MEDIAN + " periods up to " + end.printed()
                            + " without a break, and " + points + (points == 1 ? " is" : " are") + " there"));
        }
        Direction direction =
                switch (chart.variation()) {
                    case CONCERN -> Direction.DETERIORATED;
                    case IMPROVEMENT -> Direction.IMPROVED;
                    default -> Direction.NO_REAL_CHANGE;
                };
        return new Travel(
                direction,
                null,
                chart.values().get(chart.latest().first()),
                chart.values().get(chart.values().size() - 1),
                "a " + chart.kind().words());
    }

    /** Whether it rests on a value that no source publishes. */
    public boolean assumed() {
        return direction != Direction.NONE && ((from != null && from.assumed()) || (to != null && to.assumed()));
    }

    /** What it is measured from, in words: {@code 2023/24}, {@code 2023/24 (the forecast)}. */
    public String fromWords() {
        return from == null ? "" : from.period().printed() + (how.isEmpty() ? "" : " (" + how + ")");
    }
}
