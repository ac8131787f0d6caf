package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutineer.rules.CurrentTask;
import org.scrutineer.salt.Period;

/**
 * The rating and direction of travel of one indicator in one period, and what they rest on.
 *
 * @param baseline the whole-year value of the year before, or null
 * @param standing what stands for the measure this year
 * @param rated the rating that the rule gives
 * @param travel the direction that the rule gives
 * @param override why people decided otherwise
 * @param decided the rating that people decided, {@link Rating#NONE} for none; null where they left the rule's
 */
public record Judgement(
        IndicatorValue baseline,
        Standing standing,
        Rated rated,
        Travel travel,
        Optional<RatingOverride> override,
        Rating decided) {

    /** By the rules, where any difference is a movement. */
    public static Judgement of(Indicator indicator, PerformanceBook book, Period period) {
        return of(indicator, book, period, DirectionReading.ANY_DIFFERENCE);
    }

    /** The same, with the council's reading of small differences. */
    public static Judgement of(Indicator indicator, PerformanceBook book, Period period, DirectionReading reading) {
        CurrentTask.on(CurrentTask.Kind.INDICATOR, indicator.code());
        Timeline timeline = new Timeline(indicator, book);
        Standing standing = Standing.of(timeline, period);
        Rated rated = Rated.of(timeline, standing, book);
        Travel travel = Travel.of(timeline, standing, rated.forecast(), reading);
        Optional<RatingOverride> override = book.override(indicator.code(), ReportingPeriod.of(period));
        Rating decided = override.map(RatingOverride::rating)
                .map(letter -> letter.equals("none")
                        ? Rating.NONE
                        : rated.scheme()
                                .level(letter)
                                .map(level -> level.rating(indicator.polarity()))
                                .orElse(Rating.NONE))
                .orElse(null);
        return new Judgement(
                timeline.at(ReportingPeriod.of(period.year().previous())).orElse(null),
                standing,
                rated,
                travel,
                override,
                decided);
    }

    /** The rule's rating, unless people decided otherwise. */
    public Rating rating() {
        return decided == null ? rated.rating() : decided;
    }

    /** The rule's direction, unless people decided otherwise. */
    public Direction direction() {
        return override.map(RatingOverride::direction).orElse(travel.direction());
    }

    /** The value of the period or the latest of the year, or null. */
    public IndicatorValue latest() {
        return standing.value();
    }

    /** Why the report's quarter has no value; empty where it has. */
    public Optional<Reason> absent() {
        return Optional.ofNullable(standing.missing());
    }

    /** Whether the latest value is of an earlier quarter than the report's. */
    public boolean late() {
        return standing.late();
    }

    public Optional<Forecast> forecast() {
        return rated.forecast();
    }

    public Target target() {
        return rated.target();
    }

    /** The value that the rule's direction is measured from, or null. */
    public IndicatorValue comparedWith() {
        return travel.from();
    }

    /** The figure that the rating was given to, or null. */
    public BigDecimal figure() {
        return rated.value();
    }

    /** Whether the rating that stands was given to a forecast. */
    public boolean ratedOnForecast() {
        return decided == null && rated.basis() == Rated.Basis.FORECAST;
    }

    /** Why there is no rating; empty where there is one. */
    public Optional<Reason> unrated() {
        if (!rating().isNone()) {
            return Optional.empty();
        }
        return Optional.of(
                decided == null
                        ? rated.missing()
                        : new Reason(
                                "by decision",
                                "decided so: "
                                        + override.map(RatingOverride::reason).orElse("")));
    }

    /** Why there is no direction; empty where there is one. */
    public Optional<Reason> undirected() {
        if (direction() != Direction.NONE) {
            return Optional.empty();
        }
        boolean byPeople = override.map(RatingOverride::direction).isPresent();
        return Optional.of(
                byPeople
                        ? new Reason(
                                "by decision",
                                "decided so: "
                                        + override.map(RatingOverride::reason).orElse(""))
                        : travel.missing());
    }

    /** Whether the direction that stands rests on a value that no source publishes. */
    public boolean assumed() {
        return override.map(RatingOverride::direction).isEmpty() && travel.assumed();
    }
}
