package org.scrutineer.jasper.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.Reason;
import org.scrutineer.performance.Target;

/**
 * A measure and its judgement as a template can compute with them: numbers as numbers, levels and statuses as words,
 * beside the printed fields. Every query that judges measures has these, under these names.
 */
final class JudgementFields {

    /** The names, in the order of the values. */
    static final List<String> NAMES = List.of(
            "title",
            "unit",
            "polarity",
            "decimals",
            "owner",
            "priority",
            "value_number",
            "numerator",
            "denominator",
            "value_period",
            "status",
            "value_computed",
            "baseline_number",
            "compared_number",
            "compared_period",
            "target_number",
            "target_period",
            "target_floor",
            "tolerance",
            "forecast_number",
            "forecast_method",
            "rated_number",
            "rated_basis",
            "rating_scheme",
            "rating_level",
            "rating_level_word",
            "rating_colour",
            "rating_shape",
            "rating_missing",
            "rating_rule",
            "direction_level",
            "direction_word",
            "direction_missing",
            "direction_assumed");

    private JudgementFields() {}

    /** The printed fields of a query and these. */
    static List<String> after(List<String> printed) {
        List<String> all = new ArrayList<>(printed);
        NAMES.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return List.copyOf(all);
    }

    /** A row of printed values with these after them, without those that the printed fields have already. */
    static Object[] after(List<String> printed, Object[] values, Indicator indicator, Judgement judgement) {
        List<Object> all = new ArrayList<>(java.util.Arrays.asList(values));
        Object[] own = of(indicator, judgement);
        for (int i = 0; i < own.length; i++) {
            if (!printed.contains(NAMES.get(i))) {
                all.add(own[i]);
            }
        }
        return all.toArray();
    }

    static Object[] of(Indicator indicator, Judgement judgement) {
        IndicatorValue latest = judgement.latest();
        Target target = judgement.target();
        Rating rating = judgement.rating();
        boolean none = rating.isNone();
        return new Object[] {
            indicator.title(),
            indicator.unit().label(),
            indicator.polarity().name().toLowerCase(Locale.ROOT),
            BigDecimal.valueOf(indicator.decimals()),
            indicator.owner(),
            indicator.priority(),
            number(latest, indicator),
            latest == null ? null : latest.numerator(),
            latest == null ? null : latest.denominator(),
            latest == null ? null : latest.period().toString(),
            status(judgement),
            latest == null || latest.computed().isEmpty() ? null : latest.computed(),
            number(judgement.baseline(), indicator),
            judgement.direction() == Direction.NONE ? null : number(judgement.comparedWith(), indicator),
            JudgementWords.from(judgement).isEmpty()
                    ? null
                    : judgement.comparedWith().period().toString(),
            target == null ? null : target.value(),
            target == null ? null : target.period().toString(),
            target == null ? null : target.floor(),
            target == null || target.value() == null ? null : target.amberTolerance(),
            JudgementWords.figure(judgement.forecast()),
            judgement.forecast().map(Forecast::methodName).orElse(null),
            DataTable.rounded(judgement.figure(), indicator),
            judgement.figure() == null ? null : judgement.rated().basis().words(),
            judgement.rated().scheme().name(),
            none ? null : rating.letter(),
            none ? null : rating.word(),
            none ? null : rating.colour(),
            none ? null : rating.shape(),
            judgement.unrated().map(Reason::whole).orElse(null),
            judgement.rated().explained(indicator),
            judgement.direction().name().toLowerCase(Locale.ROOT),
            judgement.direction().word(),
            judgement.undirected().map(Reason::whole).orElse(null),
            judgement.assumed() ? "Y" : "N"
        };
    }

    private static BigDecimal number(IndicatorValue value, Indicator indicator) {
        return value == null || value.assumed() ? null : DataTable.rounded(value.value(), indicator);
    }

    private static String status(Judgement judgement) {
        IndicatorValue latest = judgement.latest();
        if (latest == null) {
            return judgement.absent().map(Reason::words).orElse("not supplied");
        }
        return latest.status().label().isEmpty() ? "final" : latest.status().label();
    }
}
