package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The rating of a measure by its scheme, and what it was computed from.
 *
 * @param rating the level, or {@link Rating#NONE}
 * @param missing why there is none; null where there is one
 * @param basis what was compared with the target
 * @param value the figure that was compared, or null
 * @param target what it was compared with, or the year's target where nothing was; null without any
 * @param forecast the forecast for the year, whether or not it was rated
 * @param scheme the scheme of the measure
 */
public record Rated(
        Rating rating,
        Reason missing,
        Basis basis,
        BigDecimal value,
        Target target,
        Optional<Forecast> forecast,
        RatingScheme scheme) {

    /** What stands for the measure against its target. */
    public enum Basis {
        /** The value itself. */
        VALUE("the value"),
        /** A forecast of the whole year. */
        FORECAST("the forecast for the year"),
        /** The value so far, against what should be reached by its quarter. */
        TO_DATE("the value to date, against the target for its quarter"),
        /** The year's four quarters, added up. */
        WHOLE_YEAR("the four quarters, added up"),
        /** Nothing. */
        NOTHING("");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Rates what stands for a measure. */
    static Rated of(Timeline timeline, Standing standing, PerformanceBook book) {
        Indicator indicator = timeline.indicator();
        RatingScheme scheme = book.schemes().of(indicator);
        IndicatorValue latest = standing.value();
        ReportingPeriod of = latest == null ? standing.asked() : latest.period();
        Target year =
                book.target(indicator.code(), ReportingPeriod.of(of.year())).orElse(null);
        Target toDate =
                of.wholeYear() ? null : book.target(indicator.code(), of).orElse(null);
        Forecast.Made made = latest == null ? Forecast.Made.none("", "") : Forecast.made(timeline, latest);
        Optional<Forecast> forecast = made.forecast();
        Target against = (toDate != null && toDate.value() != null) || year == null ? toDate : year;
        Reason missing = missing(indicator, standing, against);
        if (missing != null) {
            return new Rated(Rating.NONE, missing, Basis.NOTHING, null, against, forecast, scheme);
        }
        if (against == toDate) {
            return rated(Basis.TO_DATE, latest.value(), against, forecast, scheme, indicator);
        }
        if (forecast.isPresent()) {
            return rated(Basis.FORECAST, forecast.get().value(), against, forecast, scheme, indicator);
        }
        if (timeline.growth() == Growth.EACH_QUARTER && of.quarter() == 4) {
            return year(timeline, of, against, scheme);
        }
        boolean whole = timeline.growth() == Growth.LEVEL || of.wholeYear() || of.quarter() == 4;
        return whole
                ? rated(Basis.VALUE, latest.value(), against, forecast, scheme, indicator)
                : new Rated(Rating.NONE, made.missing(), Basis.NOTHING, null, against, forecast, scheme);
    }

    private static Rated year(Timeline timeline, ReportingPeriod of, Target against, RatingScheme scheme) {
        Optional<BigDecimal> year = timeline.figure(ReportingPeriod.of(of.year()))
                .map(IndicatorValue::value)
                .or(() -> timeline.sumTo(of));
        return year.isPresent()
                ? rated(Basis.WHOLE_YEAR, year.get(), against, Optional.empty(), scheme, timeline.indicator())
                : new Rated(
                        Rating.NONE,
                        new Reason(
                                "a quarter is missing",
                                "the value is of quarter 4 alone, and the year's or its other quarters are not all "
                                        + "there"),
                        Basis.NOTHING,
                        null,
                        against,
                        Optional.empty(),
                        scheme);
    }

    private static Rated rated(
            Basis basis,
            BigDecimal value,
            Target target,
            Optional<Forecast> forecast,
            RatingScheme scheme,
            Indicator indicator) {
        return new Rated(scheme.rate(value, target, indicator), null, basis, value, target, forecast, scheme);
    }

    private static Reason missing(Indicator indicator, Standing standing, Target target) {
        if (standing.value() == null) {
            return standing.missing();
        }
        if (indicator.polarity() == Polarity.NONE) {
            return Reason.of("neither high nor low is good");
        }
        if (target == null || target.saysNone()) {
            return Reason.of("no target");
        }
        return target.value() == null
                ? Reason.of("target in words")
                : FractionOfOne.targetOrValue(standing.value(), target.value(), indicator.unit());
    }

    /**
     * The rule with its limits, and the scheme: {@code G at 300 or below, A at 310 or below (within 10), R otherwise;
     * scheme "target and tolerance"}. Empty where nothing was rated.
     */
    public String explained(Indicator indicator) {
        return missing != null || target == null
                ? ""
                : scheme.explained(target, indicator) + "; scheme \"" + scheme.name() + "\"";
    }
}
