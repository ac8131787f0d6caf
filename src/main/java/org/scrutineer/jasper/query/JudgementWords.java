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
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/**
 * A judgement as tables print it: a rating or why there is none, an arrow with its word, where it is measured from, the
 * forecast with its sum.
 */
final class JudgementWords {

    /** Beside an arrow, a tally or a direction in data that rests on a value which no source publishes. */
    static final String ASSUMED = " †";

    private static final String SEVERAL = "several series";

    private final Words words;

    JudgementWords(Words words) {
        this.words = words;
    }

    /** In the language of a run's council. */
    static JudgementWords of(ReportRun run) {
        return new JudgementWords(run.words());
    }

    /** The figure, {@code [c]}, or in words why there is none; a figure that may change says so. */
    String value(IndicatorValue value, Indicator indicator) {
        boolean provisional = value != null && value.printable() && value.status() == ValueStatus.PROVISIONAL;
        return Figures.printed(value, indicator)
                + ValueRemarks.star(value)
                + (provisional ? "\n" + words.get("value.provisional") : "");
    }

    /** The level's words, or {@code no rating: no target}. */
    String rating(Judgement judgement) {
        return judgement
                .unrated()
                .map(why -> words.get("rating.none") + ": " + why.words())
                .orElse(
                        judgement.rating().isNone()
                                ? words.get("rating.none")
                                : judgement.rating().word());
    }

    /** {@code ▲ improved †}, or {@code – no judgement: break in the series at 2024/25 Q1}. */
    String direction(Judgement judgement) {
        Direction direction = judgement.direction();
        return direction.arrow() + " " + words.of(direction) + (judgement.assumed() ? ASSUMED : "")
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
    Optional<String> forecast(Judgement judgement, Indicator indicator, String between) {
        return judgement
                .forecast()
                .map(forecast -> words.get("judged.forecast") + " " + Figures.value(forecast.value(), indicator)
                        + (forecast.method() == ForecastMethod.SUPPLIED ? "" : ":" + between + forecast.sum()) + ", "
                        + forecast.methodName());
    }

    /** What the rating rests on where it is not the value: {@code on forecast 14.3 ...}, {@code to quarter 3}. */
    String ratedOn(Judgement judgement, Indicator indicator, String between) {
        if (judgement.rating().isNone()
                || judgement.override().map(override -> override.rating()).isPresent()) {
            return "";
        }
        String late = judgement.late()
                ? words.get("judged.late", judgement.latest().period().printed())
                : "";
        String basis = basis(judgement, indicator, between);
        return late.isEmpty() ? basis : basis.isEmpty() ? late : late + "," + between + basis;
    }

    private String basis(Judgement judgement, Indicator indicator, String between) {
        return switch (judgement.rated().basis()) {
            case FORECAST ->
                forecast(judgement, indicator, between)
                        .map(one -> words.get("judged.on", one))
                        .orElse("");
            case TO_DATE ->
                words.get(
                        "judged.to.date",
                        String.valueOf(judgement.target().period().quarter()));
            case WHOLE_YEAR -> words.get("judged.on.year", Figures.value(judgement.figure(), indicator));
            case VALUE, NOTHING -> "";
        };
    }

    /** The year's target as it is printed, with what should be reached by the quarter where that is told. */
    String target(Judgement judgement, Optional<Target> ofYear, Indicator indicator) {
        Target used = judgement.target();
        if (used == null || used.saysNone()) {
            return words.get("target.none");
        }
        String printed = printed(used, indicator);
        if (used.period().wholeYear()) {
            return printed;
        }
        return words.get("target.to.date", printed, String.valueOf(used.period().quarter()))
                + ofYear.filter(year -> !year.saysNone())
                        .map(year -> "\n" + words.get("target.of.year", printed(year, indicator)))
                        .orElse("");
    }

    /** A target beside other words: {@code target 95.0%}, or {@code no target} for null. */
    String target(String printed) {
        return printed == null ? words.get("target.none") : words.get("target.is", printed);
    }

    private static String printed(Target target, Indicator indicator) {
        return target.value() == null ? target.printed() : Figures.limit(target.value(), indicator);
    }

    /** The forecast's figure, or null. */
    static java.math.BigDecimal figure(Optional<Forecast> forecast) {
        return forecast.map(Forecast::value).orElse(null);
    }
}
