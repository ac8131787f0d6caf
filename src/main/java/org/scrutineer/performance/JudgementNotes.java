package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.List;

/** What a reader must know about the judgement of one measure, beyond the table that shows it. */
final class JudgementNotes {

    static final String COMPUTED = "Values worked out from their parts";
    static final String FORECAST = "Rated on a forecast";
    static final String UNRATED = "Not rated, though there is a value and a target";
    static final String BREAK = "No direction across a break in the series";
    static final String LATE = "A value of an earlier quarter stands for this one";
    static final String ASSUMED = "Direction from a value that is not published (†)";

    private JudgementNotes() {}

    static List<RunNotes> of(Indicator indicator, Judgement judgement) {
        List<RunNotes> notes = new ArrayList<>();
        IndicatorValue latest = judgement.latest();
        if (latest != null && !latest.computed().isEmpty()) {
            notes.add(new RunNotes(
                    COMPUTED, indicator.code() + " (" + latest.period().printed() + "): " + latest.computed() + "."));
        }
        if (judgement.ratedOnForecast()) {
            judgement
                    .forecast()
                    .ifPresent(forecast -> notes.add(new RunNotes(
                            FORECAST, indicator.code() + " is rated on " + words(forecast, latest, indicator))));
        }
        judgement
                .unrated()
                .filter(why -> !why.sentence().isEmpty() && judgement.override().isEmpty())
                .ifPresent(why -> notes.add(new RunNotes(UNRATED, indicator.code() + ": " + why.sentence() + ".")));
        judgement
                .undirected()
                .filter(why -> why.sentence().startsWith("break")
                        && judgement.override().isEmpty())
                .ifPresent(why -> notes.add(new RunNotes(BREAK, indicator.code() + ": " + why.sentence() + ".")));
        if (judgement.late()) {
            notes.add(new RunNotes(
                    LATE,
                    indicator.code() + " is of " + latest.period().printed() + ": "
                            + judgement.absent().map(Reason::words).orElse("") + " of "
                            + judgement.standing().asked().printed() + "."));
        }
        if (judgement.assumed()) {
            IndicatorValue compared = judgement.comparedWith();
            notes.add(new RunNotes(
                    ASSUMED, indicator.code() + " (" + compared.period().printed() + "): " + compared.note() + "."));
        }
        return notes;
    }

    private static String words(Forecast forecast, IndicatorValue latest, Indicator indicator) {
        String count = forecast.count() == null ? "" : " (" + Figures.count(forecast.count()) + " for the year)";
        String how = forecast.method() == ForecastMethod.SUPPLIED
                ? ": the forecast that was supplied with " + latest.period().printed()
                : " by "
                        + (forecast.method() == ForecastMethod.LAST_YEARS_SHAPE
                                ? forecast.methodName()
                                : "a " + forecast.methodName())
                        + ": " + forecast.sum();
        return Figures.value(forecast.value(), indicator) + count + how + ".";
    }
}
