package org.scrutineer.performance.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.salt.Period;

/**
 * What follows the period of the paper: <code>{1E change}</code> is how far the value moved since the one before, in
 * words such as <em>up 2.0 points</em>; <code>{1E rating}</code> the words of its rating. The value before is that of
 * the quarter before; of a measure that counts through the year, that of the same quarter of the year before; and where
 * there is neither, that of the whole year before.
 */
final class RelativeQuote {

    static final Set<String> WORDS = Set.of("change", "rating");

    private final PerformanceBook book;
    private final ReportingPeriod now;
    private final DirectionReading reading;

    RelativeQuote(PerformanceBook book, ReportingPeriod now, DirectionReading reading) {
        this.book = book;
        this.now = now;
        this.reading = reading;
    }

    String answer(String quote, Indicator indicator, String what) {
        return what.equals("rating") ? rating(indicator) : change(quote, indicator);
    }

    /** The period that a value is compared with. */
    static ReportingPeriod before(Indicator indicator, ReportingPeriod now, PerformanceBook book) {
        ReportingPeriod yearBefore = ReportingPeriod.of(now.year().previous());
        if (now.wholeYear()) {
            return yearBefore;
        }
        ReportingPeriod quarter = indicator.cumulative()
                ? new ReportingPeriod(now.year().previous(), now.quarter())
                : now.quarter() > 1
                        ? new ReportingPeriod(now.year(), now.quarter() - 1)
                        : new ReportingPeriod(now.year().previous(), 4);
        return book.value(indicator.code(), quarter).isPresent() ? quarter : yearBefore;
    }

    private String rating(Indicator indicator) {
        Rating rating = Judgement.of(indicator, book, new Period(now.year(), Math.max(1, now.quarter())), reading)
                .rating();
        return rating == Rating.NONE ? "not rated" : rating.word();
    }

    private String change(String quote, Indicator indicator) {
        IndicatorValue latest = value(quote, indicator, now);
        IndicatorValue earlier = value(quote, indicator, before(indicator, now, book));
        if (latest.confidential() || earlier.confidential()) {
            return Figures.WITHHELD;
        }
        // The difference of what is printed: a reader who takes one from the other must find it.
        BigDecimal moved = printed(latest, indicator).subtract(printed(earlier, indicator));
        if (moved.signum() == 0) {
            return "unchanged";
        }
        String amount = indicator.unit() == Unit.PERCENT
                ? Figures.value(moved.abs(), Unit.SCORE, indicator.decimals()) + " points"
                : Figures.value(moved.abs(), indicator);
        return (moved.signum() > 0 ? "up " : "down ") + amount;
    }

    private static BigDecimal printed(IndicatorValue value, Indicator indicator) {
        return value.value().setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    private IndicatorValue value(String quote, Indicator indicator, ReportingPeriod period) {
        return book.value(indicator.code(), period)
                .filter(value -> (value.value() != null || value.confidential()) && !value.assumed())
                .orElseThrow(() -> new UnknownFigureException(
                        "{" + quote + "}",
                        period.toString(),
                        "a value of " + indicator.code() + " for " + period,
                        List.of()));
    }
}
