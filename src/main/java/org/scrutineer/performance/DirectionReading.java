package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.scrutineer.performance.trend.TrendRules;
import org.scrutineer.salt.Settings;

/**
 * How a council reads a difference between two values: the setting {@code direction.reading}.
 *
 * @param kind which reading
 * @param percent how many per cent of the earlier value a change must come to; for {@link Kind#AT_LEAST}
 * @param periods how many of the last periods are looked at; for {@link Kind#TREND}
 * @param rules of the charts over time; for {@link Kind#SPC}
 */
public record DirectionReading(Kind kind, BigDecimal percent, int periods, TrendRules rules) {

    /** A reading of two values, or of a trend. */
    public DirectionReading(Kind kind, BigDecimal percent, int periods) {
        this(kind, percent, periods, TrendRules.usual());
    }

    /** The readings. */
    public enum Kind {
        /** Any difference at the printed precision is a movement. */
        ANY_DIFFERENCE("any difference"),
        /** A change of less than so many per cent is no significant change. */
        AT_LEAST("at least a percentage"),
        /** A difference of proportions that is within chance is no real change. */
        WITHIN_CHANCE("95% interval"),
        /** Three of four pairs of the last periods must go the same way. */
        TREND("trend"),
        /** A special cause of a chart over time, else no real change. */
        SPC("spc");

        private final String choice;

        Kind(String choice) {
            this.choice = choice;
        }
    }

    /** Any difference (LEICESTER-2018-03, Appendix 3). */
    public static final DirectionReading ANY_DIFFERENCE = new DirectionReading(Kind.ANY_DIFFERENCE, BigDecimal.ZERO, 0);
    /** By 95% intervals. */
    public static final DirectionReading WITHIN_CHANCE = new DirectionReading(Kind.WITHIN_CHANCE, BigDecimal.ZERO, 0);

    /** The council's reading. */
    public static DirectionReading of(Settings settings) {
        for (Kind kind : Kind.values()) {
            if (settings.is("direction.reading", kind.choice)) {
                return new DirectionReading(
                        kind,
                        kind == Kind.AT_LEAST
                                ? new BigDecimal(settings.get("direction.least.percent"))
                                : BigDecimal.ZERO,
                        kind == Kind.TREND ? Integer.parseInt(settings.get("direction.trend.periods")) : 0,
                        TrendRules.of(settings));
            }
        }
        return ANY_DIFFERENCE;
    }

    public boolean isTrend() {
        return kind == Kind.TREND;
    }

    /** Whether charts over time are read. */
    public boolean isSpc() {
        return kind == Kind.SPC;
    }

    /** What a reader must know of it: {@code any difference at the printed precision counts}. */
    public String words() {
        return switch (kind) {
            case ANY_DIFFERENCE -> "any difference at the printed precision counts";
            case AT_LEAST -> "a change of at least " + Figures.count(percent) + "% of the earlier value counts";
            case WITHIN_CHANCE ->
                "a difference of two proportions within their 95% intervals (Wilson) is no real change; where the "
                        + "counts behind them are not known, any difference counts";
            case TREND ->
                "the last " + periods + " periods are looked at, and three of four pairs of them must go the same way";
            case SPC ->
                "from " + TrendRules.FEWEST_FOR_LIMITS + " periods an SPC chart is read, from "
                        + TrendRules.FEWEST_FOR_MEDIAN
                        + " a run chart; without a special cause there is no real change";
        };
    }

    /** The direction from an earlier value to a later one, both given and comparable. */
    public Direction read(IndicatorValue earlier, IndicatorValue later, Indicator indicator) {
        BigDecimal before = earlier.value().setScale(indicator.decimals(), RoundingMode.HALF_UP);
        BigDecimal after = later.value().setScale(indicator.decimals(), RoundingMode.HALF_UP);
        Direction any = Direction.of(indicator.polarity().compare(after, before));
        if (kind == Kind.AT_LEAST) {
            BigDecimal least = before.abs().multiply(percent).movePointLeft(2);
            return after.subtract(before).abs().compareTo(least) < 0 ? Direction.SAME : any;
        }
        if (kind == Kind.WITHIN_CHANCE) {
            Optional<WilsonInterval> first = WilsonInterval.of(earlier, indicator);
            Optional<WilsonInterval> last = WilsonInterval.of(later, indicator);
            return first.isPresent() && last.isPresent() && last.get().withinChanceOf(first.get())
                    ? Direction.NO_REAL_CHANGE
                    : any;
        }
        return any;
    }
}
