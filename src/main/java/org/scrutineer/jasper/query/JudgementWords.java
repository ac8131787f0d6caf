package org.scrutineer.jasper.query;

import java.util.Optional;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.ForecastMethod;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Reason;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.ValueRemarks;
import org.scrutineer.performance.ValueStatus;

/**
 * A judgement as tables print it: a rating or why there is none, an arrow with its word, where it is measured from, the
 * forecast with its sum.
 */
final class JudgementWords {

    /** Beside an arrow, a tally or a direction in data that rests on a value which no source publishes. */
    static final String ASSUMED = " †";

    private static final String SEVERAL = "several series";

    private JudgementWords() {}

    /** The figure, {@code [c]}, or in words why there is none; a figure that may change says so. */
    static String value(IndicatorValue value, Indicator indicator) {
        boolean provisional = value != null && value.printable() && value.status() == ValueStatus.PROVISIONAL;
        return Figures.printed(value, indicator) + ValueRemarks.star(value) + (provisional ? "\nprovisional" : "");
    }

    /** The level's words, or {@code no rating: no target}. */
    static String rating(Judgement judgement) {
        return judgement
                .unrated()
                .map(why -> "no rating: " + why.words())
                .orElse(judgement.rating().word());
    }

    /** {@code ▲ improved †}, or {@code – no judgement: break in the series at 2024/25 Q1}. */
    static String direction(Judgement judgement) {
        Direction direction = judgement.direction();
        return direction.arrow() + " " + direction.word() + (judgement.assumed() ? ASSUMED : "")
                + judgement.undirected().map(why -> ": " + why.words()).orElse("");
    }

    /**
     * What the direction is measured from, {@code 2023/24 Q3}; empty without a direction and where people decided it.
     */
    static String from(Judgement judgement) {
        boolean decided =
                judgement.override().map(override -> override.direction()).isPresent();
        return decided || judgement.direction() == Direction.NONE
                ? ""
                : judgement.travel().fromWords();
    }

    /** Whether it can be judged at all: a measure of several series is not. */
    static boolean judged(Judgement judgement) {
        return judgement.unrated().map(Reason::words).filter(SEVERAL::equals).isEmpty();
    }

    /**
     * The forecast with its sum and method: {@code forecast 14.3: 24 ÷ 3 × 4 = 32, straight line}.
     *
     * @param between what parts the forecast from its sum
     */
    static Optional<String> forecast(Judgement judgement, Indicator indicator, String between) {
        return judgement
                .forecast()
                .map(forecast -> "forecast " + Figures.value(forecast.value(), indicator)
                        + (forecast.method() == ForecastMethod.SUPPLIED ? "" : ":" + between + forecast.sum()) + ", "
                        + forecast.methodName());
    }

    /** What the rating rests on where it is not the value: {@code on forecast 14.3 ...}, {@code to quarter 3}. */
    static String ratedOn(Judgement judgement, Indicator indicator, String between) {
        if (judgement.rating().isNone()
                || judgement.override().map(override -> override.rating()).isPresent()) {
            return "";
        }
        String late = judgement.late()
                ? "by the value of " + judgement.latest().period().printed()
                : "";
        String basis = basis(judgement, indicator, between);
        return late.isEmpty() ? basis : basis.isEmpty() ? late : late + "," + between + basis;
    }

    private static String basis(Judgement judgement, Indicator indicator, String between) {
        return switch (judgement.rated().basis()) {
            case FORECAST ->
                forecast(judgement, indicator, between)
                        .map(words -> "on " + words)
                        .orElse("");
            case TO_DATE ->
                "against the target to quarter " + judgement.target().period().quarter();
            case WHOLE_YEAR -> "on the year, " + Figures.value(judgement.figure(), indicator);
            case VALUE, NOTHING -> "";
        };
    }

    /** The year's target as it is printed, with what should be reached by the quarter where that is told. */
    static String target(Judgement judgement, Optional<Target> ofYear, Indicator indicator) {
        Target used = judgement.target();
        if (used == null || used.saysNone()) {
            return "no target";
        }
        String printed = printed(used, indicator);
        if (used.period().wholeYear()) {
            return printed;
        }
        return printed + " to Q" + used.period().quarter()
                + ofYear.filter(year -> !year.saysNone())
                        .map(year -> "\n" + printed(year, indicator) + " for the year")
                        .orElse("");
    }

    private static String printed(Target target, Indicator indicator) {
        return target.value() == null ? target.printed() : Figures.limit(target.value(), indicator);
    }

    /** The forecast's figure, or null. */
    static java.math.BigDecimal figure(Optional<Forecast> forecast) {
        return forecast.map(Forecast::value).orElse(null);
    }
}
