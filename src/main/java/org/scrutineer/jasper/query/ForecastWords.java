package org.scrutineer.jasper.query;

import java.util.Optional;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Unit;

/** The forecast that a judgement rests on, with the sum it comes from: {@code forecast 14.3: 24 ÷ 3 × 4 = 32}. */
final class ForecastWords {

    private ForecastWords() {
    }

    /** @param between what parts the forecast from its sum */
    static Optional<String> of(Judgement judgement, Indicator indicator, String between) {
        return judgement.forecast().map(forecast -> "forecast " + Figures.value(forecast.value(), indicator) + ":" + between + sum(judgement.latest(), forecast, indicator));
    }

    private static String sum(IndicatorValue latest, Forecast forecast, Indicator indicator) {
        boolean counts = indicator.unit() == Unit.COUNT;
        return Figures.count(counts ? latest.value() : latest.numerator()) + " ÷ " + latest.period().quarter() + " × 4 = " + Figures.count(counts ? forecast.value() : forecast.count());
    }
}
