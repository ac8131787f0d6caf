package org.scrutineer.performance.verdict;

import java.util.Optional;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Growth;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.Reason;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Timeline;

/**
 * Whether a measure got better or worse by the best comparison that its figures allow, or why that cannot be told. The
 * direction of travel that is tallied compares with the measure's own baseline; where that has no answer, what can be
 * judged is judged all the same, and the words say by what.
 *
 * @param direction of performance, or {@link Direction#NONE}
 * @param comparison that gave it; null without a direction
 * @param from the earlier figure, or null
 * @param to the later figure, or null
 * @param missing why there is no direction; null where there is one
 * @param chance whether the difference is more than chance; {@link Chance#UNKNOWN} without one
 */
public record Verdict(
        Direction direction,
        Comparison comparison,
        IndicatorValue from,
        IndicatorValue to,
        Reason missing,
        Chance chance) {

    /** The verdict on a measure in a report's quarter. */
    public static Verdict of(Indicator indicator, PerformanceBook book, Judgement judgement, DirectionReading reading) {
        if (judgement.direction() != Direction.NONE) {
            IndicatorValue from = judgement.comparedWith();
            IndicatorValue to = judgement.travel().to();
            boolean byPeople =
                    judgement.override().map(override -> override.direction()).isPresent();
            if (byPeople || from == null || to == null) {
                return new Verdict(judgement.direction(), Comparison.BASELINE, null, null, null, Chance.UNKNOWN);
            }
            return new Verdict(
                    judgement.direction(),
                    Comparison.BASELINE,
                    from,
                    to,
                    null,
                    chance(new Timeline(indicator, book), judgement));
        }
        Reason why = judgement.undirected().orElse(null);
        boolean decided =
                judgement.override().map(override -> override.direction()).isPresent();
        if (decided || judgement.latest() == null || indicator.polarity() == Polarity.NONE) {
            return none(why);
        }
        Timeline timeline = new Timeline(indicator, book);
        if (timeline.several()) {
            return none(why);
        }
        return new OtherFigures(timeline, judgement.latest(), reading).verdict().orElse(none(why));
    }

    /** A forecast is a sum, not a count of events: chance is told from what was counted so far. */
    private static Chance chance(Timeline timeline, Judgement judgement) {
        IndicatorValue from = judgement.comparedWith();
        IndicatorValue to = judgement.travel().to();
        IndicatorValue latest = judgement.latest();
        boolean carried = latest != null
                && timeline.growth() == Growth.YEAR_TO_DATE
                && from.period().wholeYear()
                && !latest.period().wholeYear();
        return carried
                ? Chance.of(from, latest, timeline.indicator(), latest.period().quarter() / 4.0)
                : Chance.of(from, to, timeline.indicator(), 1);
    }

    private static Verdict none(Reason why) {
        return new Verdict(Direction.NONE, null, null, null, why, Chance.UNKNOWN);
    }

    public boolean worse() {
        return direction == Direction.DETERIORATED;
    }

    public boolean better() {
        return direction == Direction.IMPROVED;
    }

    /**
     * How large the change is as a part of the earlier figure; of the later one where the earlier is nought. 0 where
     * nothing is compared.
     */
    public double size() {
        if (from == null || to == null || from.value() == null || to.value() == null) {
            return 0;
        }
        double before = from.value().doubleValue();
        double after = to.value().doubleValue();
        double base = Math.abs(before == 0 ? after : before);
        return base == 0 ? 0 : Math.abs(after - before) / base;
    }

    /** The two figures: {@code 72% after 85% in 2017/18 Q2}; empty where nothing is compared. */
    public Optional<String> figures(Indicator indicator) {
        if (from == null || to == null || from.assumed() || to.assumed()) {
            return Optional.empty();
        }
        String before = Figures.value(from.value(), indicator);
        String after = Figures.value(to.value(), indicator);
        String then = from.period().printed();
        return Optional.of(
                switch (comparison) {
                    case PAST_LAST_YEAR ->
                        after + " in " + months(to.period())
                                + (direction == Direction.DETERIORATED
                                        ? ", already more than the "
                                        : ", already past the ")
                                + before + " of all " + then;
                    case SAME_MONTHS ->
                        after + " in " + months(to.period()) + " against " + before + " in the same months of "
                                + ReportingPeriod.of(from.period().year()).printed();
                    case SAME_QUARTER ->
                        after
                                + (to.period().quarter() == 0 || from.period().quarter() == 0
                                        ? ""
                                        : " in " + to.period().printed())
                                + " against " + before + " in " + then;
                    case QUARTER_BEFORE -> after + " after " + before + " in " + then;
                    case BASELINE -> after + " against " + before + " in " + then;
                });
    }

    private static String months(ReportingPeriod of) {
        return switch (of.quarter()) {
            case 1 -> "three months";
            case 2 -> "six months";
            case 3 -> "nine months";
            default -> "the year";
        };
    }
}
