package org.scrutineer.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a year will come to, from part of it. A count is rounded half up to a whole number, and a rate of which the
 * count is known is that count over the same population (LEICESTER-2018-03, Appendix 3, 2Ai and 2Aii); any other amount
 * is rounded half up to its printed decimals.
 *
 * @param value in the indicator's unit
 * @param count the forecast count behind a rate, or null
 * @param method how it was made
 * @param sum how it came about, such as {@code 24 ÷ 3 × 4 = 32}; empty for a supplied one
 */
public record Forecast(BigDecimal value, BigDecimal count, ForecastMethod method, String sum) {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** A forecast, or why there is none. */
    record Made(Optional<Forecast> forecast, Reason missing) {

        static Made of(Forecast forecast) {
            return new Made(Optional.of(forecast), null);
        }

        static Made none(String words, String sentence) {
            return new Made(Optional.empty(), new Reason(words, sentence));
        }
    }

    /** The amounts of one year's part: the value, and the count where it is a rate that has one. */
    private record Amount(BigDecimal value, BigDecimal count) {

        static Amount of(IndicatorValue value) {
            return new Amount(value.value(), value.numerator());
        }
    }

    /** The forecast of a quarter's value; empty where none can be made. */
    public static Optional<Forecast> of(Indicator indicator, IndicatorValue latest, PerformanceBook book) {
        return made(new Timeline(indicator, book), latest).forecast();
    }

    /**
     * The forecast of a value that is part of a year. What is of the whole year, or stands by itself, has one only
     * where it is supplied.
     */
    static Made made(Timeline timeline, IndicatorValue latest) {
        Indicator indicator = timeline.indicator();
        int quarter = latest.period().quarter();
        if (quarter == 0 || quarter == 4) {
            return Made.none("", "");
        }
        ForecastMethod method = indicator.forecast();
        if (method == ForecastMethod.SUPPLIED) {
            return latest.forecast() != null
                    ? Made.of(new Forecast(latest.forecast(), null, method, ""))
                    : Made.none(
                            "no forecast supplied",
                            "its forecast is to be supplied, and "
                                    + latest.period().printed() + " has none");
        }
        if (timeline.growth() == Growth.LEVEL) {
            return Made.none("", "");
        }
        if (timeline.growth() == Growth.EACH_QUARTER) {
            return ofQuarters(timeline, latest);
        }
        return switch (method) {
            case NONE ->
                Made.none(
                        "part of a year",
                        "the amount to quarter " + quarter + " is part of a year, and the measure has no forecast");
            case LAST_YEARS_SHAPE -> shaped(timeline, latest);
            default ->
                Made.of(grown(
                        indicator,
                        latest,
                        FOUR.divide(BigDecimal.valueOf(quarter), MathContext.DECIMAL128),
                        method,
                        " ÷ " + quarter + " × 4",
                        quarter));
        };
    }

    /**
     * Whether a value of one quarter alone is an amount or a level nobody has said; so only a stated method makes a
     * forecast of it.
     */
    private static Made ofQuarters(Timeline timeline, IndicatorValue latest) {
        int quarter = latest.period().quarter();
        if (timeline.indicator().forecast() != ForecastMethod.STRAIGHT_LINE) {
            return Made.none(
                    "one quarter",
                    "the value is of quarter " + quarter
                            + " alone and the target is for the year: give a target for the quarter, mark the "
                            + "value as a snapshot if it is of one day, or set the measure's forecast to straight "
                            + "line");
        }
        Optional<BigDecimal> sum = timeline.sumTo(latest.period());
        if (sum.isEmpty()) {
            return Made.none(
                    "a quarter is missing",
                    "the quarters up to quarter " + quarter + " are not all there to be added up");
        }
        BigDecimal year = sum.get()
                .multiply(FOUR)
                .divide(BigDecimal.valueOf(quarter), decimals(timeline.indicator()), RoundingMode.HALF_UP);
        return Made.of(new Forecast(
                year,
                null,
                ForecastMethod.STRAIGHT_LINE,
                Figures.count(sum.get()) + " in " + quarter + (quarter == 1 ? " quarter ÷ " : " quarters ÷ ") + quarter
                        + " × 4 = " + Figures.count(year)));
    }

    private static Made shaped(Timeline timeline, IndicatorValue latest) {
        ReportingPeriod then = latest.period().yearBefore();
        ReportingPeriod yearBefore = ReportingPeriod.of(then.year());
        Optional<IndicatorValue> part = timeline.figure(then);
        Optional<IndicatorValue> whole = timeline.figure(yearBefore);
        if (part.isEmpty() || whole.isEmpty()) {
            String missing = part.isEmpty() && whole.isEmpty()
                    ? then.printed() + " and " + yearBefore.printed()
                    : part.isEmpty() ? then.printed() : yearBefore.printed();
            return Made.none("no forecast", "a forecast by last year's shape needs a value of " + missing);
        }
        if (timeline.breakBetween(then, latest.period()).isPresent()) {
            return Made.none("no forecast", "last year's shape lies across a break in the series");
        }
        Amount partly = Amount.of(part.get());
        Amount wholly = Amount.of(whole.get());
        boolean counts = latest.numerator() != null
                && partly.count() != null
                && wholly.count() != null
                && timeline.indicator().unit().isRate();
        BigDecimal numerator = counts ? wholly.count() : wholly.value();
        BigDecimal denominator = counts ? partly.count() : partly.value();
        if (denominator.signum() <= 0) {
            return Made.none("no forecast", "last year's share by quarter " + then.quarter() + " was nought");
        }
        String shape = " ÷ (" + Figures.count(denominator) + " ÷ " + Figures.count(numerator) + ")";
        IndicatorValue from = counts ? latest : latest.amounting(latest.value());
        return Made.of(grown(
                timeline.indicator(),
                from,
                numerator.divide(denominator, MathContext.DECIMAL128),
                ForecastMethod.LAST_YEARS_SHAPE,
                shape,
                0));
    }

    /**
     * @param factor by what part of a year becomes a year
     * @param sum the factor as it is printed
     * @param quarter elapsed quarters where the factor is four over them, so that nothing is lost in dividing; else 0
     */
    private static Forecast grown(
            Indicator indicator,
            IndicatorValue latest,
            BigDecimal factor,
            ForecastMethod method,
            String sum,
            int quarter) {
        boolean rate = indicator.unit().isRate();
        if (rate && latest.numerator() != null) {
            BigDecimal count = grow(latest.numerator(), factor, quarter, 0);
            BigDecimal value =
                    rate(indicator.unit(), latest, count).setScale(indicator.decimals(), RoundingMode.HALF_UP);
            return new Forecast(
                    value, count, method, Figures.count(latest.numerator()) + sum + " = " + Figures.count(count));
        }
        BigDecimal value = grow(latest.value(), factor, quarter, decimals(indicator));
        return new Forecast(
                value,
                null,
                method,
                Figures.count(latest.value()
                                .setScale(Math.min(latest.value().scale(), decimals(indicator)), RoundingMode.HALF_UP))
                        + sum + " = " + Figures.value(value, Unit.COUNT, decimals(indicator)));
    }

    private static BigDecimal grow(BigDecimal amount, BigDecimal factor, int quarter, int decimals) {
        return quarter == 0
                ? amount.multiply(factor).setScale(decimals, RoundingMode.HALF_UP)
                : amount.multiply(FOUR).divide(BigDecimal.valueOf(quarter), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal rate(Unit unit, IndicatorValue latest, BigDecimal count) {
        if (latest.denominator() != null && latest.denominator().signum() > 0) {
            return count.multiply(unit.per().orElseThrow()).divide(latest.denominator(), MathContext.DECIMAL64);
        }
        return latest.numerator().signum() == 0
                ? BigDecimal.ZERO
                : latest.value().multiply(count).divide(latest.numerator(), MathContext.DECIMAL64);
    }

    /** A count is a whole number whatever its printed decimals. */
    private static int decimals(Indicator indicator) {
        return indicator.unit() == Unit.COUNT ? 0 : indicator.decimals();
    }

    /** The method's name where it made the forecast. */
    public String methodName() {
        return method.label();
    }
}
