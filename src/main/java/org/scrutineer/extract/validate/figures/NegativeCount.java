package org.scrutineer.extract.validate.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.extract.validate.figures.SuppliedFigures.Series;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Unit;

/** A count below zero. Pounds and scores may be negative. */
final class NegativeCount implements FigureRule {

    private static final Set<Unit> NEVER_NEGATIVE = EnumSet.complementOf(EnumSet.of(Unit.POUNDS, Unit.SCORE));

    @Override
    public String code() {
        return "V-NEGATIVE";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Series series : figures.series()) {
            for (IndicatorValue value : series.values()) {
                if (NEVER_NEGATIVE.contains(series.unit())) {
                    look(value, "value", value.value(), series, all);
                    look(value, "numerator", value.numerator(), series, all);
                }
                look(value, "denominator", value.denominator(), series, all);
            }
            if (NEVER_NEGATIVE.contains(series.unit())
                    && series.unit() == series.indicator().unit()) {
                figures.targets(series.indicator().code()).stream()
                        .filter(target -> target.value().signum() < 0)
                        .filter(target -> all.stream()
                                .noneMatch(suspect -> suspect.record().equals(target)))
                        .forEach(target -> all.add(new Suspect(
                                target,
                                "target",
                                series.indicator().code(),
                                target.printed() + " for " + target.period(),
                                "0 or more, since " + series.indicator().code() + " is a " + word(series.unit()))));
            }
        }
        return all;
    }

    private static void look(IndicatorValue value, String field, BigDecimal number, Series series, List<Suspect> all) {
        if (number != null && number.signum() < 0) {
            all.add(new Suspect(
                    value,
                    field,
                    series.called(),
                    number.toPlainString() + " in " + value.period(),
                    "0 or more, since " + series.called() + " is a " + word(series.unit())));
        }
    }

    private static String word(Unit unit) {
        return switch (unit) {
            case COUNT -> "count";
            case RATE, RATE_PER_10_000, RATE_PER_1_000 -> "rate";
            case PERCENT -> "percentage";
            case DAYS, WEEKS, HOURS, MINUTES -> "length of time";
            case SCORE, POUNDS -> "number with a denominator";
        };
    }
}
