package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutineer.salt.Period;

/**
 * The rating and direction of travel of one indicator in one period, and what they rest on.
 *
 * @param baseline     the whole-year value of the year before, or null
 * @param latest       the period's value, or null when there is none this year
 * @param forecast     what was rated when the indicator grows through the year
 * @param comparedWith the value that the direction is measured from, or null
 * @param rating       the rule's, unless overridden
 * @param direction    the rule's, unless overridden
 * @param ruleRating   what the rule gives
 * @param override     why people decided otherwise
 */
public record Judgement(IndicatorValue baseline, IndicatorValue latest, Optional<Forecast> forecast, Target target,
        IndicatorValue comparedWith, Rating rating, Direction direction, Rating ruleRating, Direction ruleDirection,
        Optional<RatingOverride> override) {

    /** Applies the rules of rating and direction to an indicator. */
    public static Judgement of(Indicator indicator, PerformanceBook book, Period period) {
        return of(indicator, book, period, DirectionReading.PUBLISHED);
    }

    /** The same, with the council's reading of small differences. */
    public static Judgement of(Indicator indicator, PerformanceBook book, Period period, DirectionReading reading) {
        ReportingPeriod now = ReportingPeriod.of(period);
        ReportingPeriod yearBefore = ReportingPeriod.of(period.year().previous());
        IndicatorValue baseline = book.value(indicator.code(), yearBefore).orElse(null);
        IndicatorValue latest = book.value(indicator.code(), now).filter(value -> value.value() != null).orElse(null);
        Target target = book.target(indicator.code(), period.year()).orElse(null);
        Optional<Forecast> forecast = latest == null ? Optional.empty() : Forecast.of(indicator, latest);

        IndicatorValue later = latest == null ? baseline : forecast.map(value -> at(latest, value.value())).orElse(latest);
        IndicatorValue earlier = latest == null
                ? book.latestYearBefore(indicator.code(), yearBefore.year()).orElse(null)
                : baseline;
        Rating ruleRating = latest == null || target == null ? Rating.NONE
                : RatingRule.rate(later.value(), target.value(), target.amberTolerance(), indicator.polarity(), indicator.decimals());
        boolean comparable = latest == null || earlier == null || forecast.isPresent() || Comparability.withQuarters(indicator, earlier);
        Direction ruleDirection = comparable ? reading.read(DirectionRule.between(earlier, later, indicator), earlier, later, indicator) : Direction.NONE;

        Optional<RatingOverride> override = book.override(indicator.code(), now);
        return new Judgement(baseline, latest, forecast, target, earlier,
                override.map(RatingOverride::rating).orElse(ruleRating),
                override.map(RatingOverride::direction).orElse(ruleDirection), ruleRating, ruleDirection, override);
    }

    /** The value that the rating was given to, or null. */
    public BigDecimal rated() {
        return latest == null ? null : forecast.map(Forecast::value).orElse(latest.value());
    }

    private static IndicatorValue at(IndicatorValue value, BigDecimal forecast) {
        return new IndicatorValue(value.code(), value.series(), value.period(), forecast, null, null, "");
    }
}
