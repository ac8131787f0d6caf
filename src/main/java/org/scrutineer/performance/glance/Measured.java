package org.scrutineer.performance.glance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.RatingLevel;
import org.scrutineer.performance.trend.TrendReading;
import org.scrutineer.performance.trend.Variation;
import org.scrutineer.performance.verdict.Chance;
import org.scrutineer.performance.verdict.Verdict;
import org.scrutineer.salt.Period;

/** A measure with everything that is known of how it does. */
public record Measured(Indicator indicator, Judgement judgement, Verdict verdict, TrendReading trend) {

    /** Every measure of a book, in the order supplied. */
    public static List<Measured> of(PerformanceBook book, Period period, DirectionReading reading) {
        return book.indicators().stream()
                .map(indicator -> of(indicator, book, period, reading))
                .toList();
    }

    /** One measure. */
    public static Measured of(Indicator indicator, PerformanceBook book, Period period, DirectionReading reading) {
        Judgement judgement = Judgement.of(indicator, book, period, reading);
        return new Measured(
                indicator,
                judgement,
                Verdict.of(indicator, book, judgement, reading),
                TrendReading.of(indicator, book, period, reading.rules()));
    }

    /** Whether there is a figure of this year that may be printed. */
    public boolean hasFigure() {
        return judgement.latest() != null
                && judgement.latest().printable()
                && !judgement.latest().confidential();
    }

    /** Whether there are enough points for a chart that tells a change from chance. */
    boolean chartReads() {
        return trend.variation() != Variation.UNREAD;
    }

    /**
     * Whether it got better by more than chance: by a special cause where its chart can be read, else by what its two
     * figures allow to say.
     */
    boolean gotBetter() {
        return thisYears()
                && verdict.better()
                && (chartReads() ? trend.variation() == Variation.IMPROVEMENT : verdict.chance() != Chance.WITHIN);
    }

    /** Whether the figure that was rated is on the wrong side of its target. */
    boolean missesTarget() {
        return !judgement.rating().isNone()
                && judgement.figure() != null
                && judgement.target() != null
                && judgement.target().value() != null
                && indicator
                                .polarity()
                                .compare(
                                        printed(judgement.figure()),
                                        judgement.target().value())
                        < 0;
    }

    private BigDecimal printed(BigDecimal figure) {
        return figure.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    /** Whether its rating is the last of its scheme, the one that is left when no other holds. */
    boolean atLastLevel() {
        List<RatingLevel> levels = judgement.rated().scheme().levels();
        return !judgement.rating().isNone()
                && levels.get(levels.size() - 1)
                        .letter()
                        .equals(judgement.rating().letter());
    }

    /** How far its figure is from the target, as a part of the target; of the figure where the target is nought. */
    double distance() {
        if (!missesTarget()) {
            return 0;
        }
        double target = judgement.target().value().doubleValue();
        double figure = judgement.figure().doubleValue();
        return Math.abs(figure - target) / Math.abs(target == 0 ? figure : target);
    }

    /** Whether the verdict is about this year's figures, and on none that is only assumed. */
    boolean thisYears() {
        return hasFigure() && !judgement.assumed();
    }
}
