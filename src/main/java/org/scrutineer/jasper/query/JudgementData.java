package org.scrutineer.jasper.query;

import java.util.Arrays;
import java.util.List;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Reason;
import org.scrutineer.performance.Target;

/**
 * The columns that every table of figures with judgements ends with: the rating and the direction, what they rest on,
 * and why there is none.
 */
final class JudgementData {

    static final List<String> COLUMNS = List.of(
            "Rating",
            "Rated figure",
            "Rating rule",
            "Why no rating",
            "Direction of travel",
            "Compared with",
            "Why no direction",
            "Rests on an assumed value");

    private JudgementData() {}

    static List<Object> cells(Judgement judgement, Indicator indicator) {
        String from = JudgementWords.from(judgement);
        String rule = judgement.rated().explained(indicator);
        return Arrays.asList(
                judgement.rating().described(),
                DataTable.rounded(judgement.figure(), indicator),
                rule.isEmpty() ? null : rule,
                judgement.unrated().map(Reason::whole).orElse(null),
                judgement.direction().word() + (judgement.assumed() ? JudgementWords.ASSUMED : ""),
                from.isEmpty() ? null : from,
                judgement.undirected().map(Reason::whole).orElse(null),
                judgement.assumed() ? "yes †" : "no");
    }

    /** The target as a number, or the words in its place. */
    static Object target(Judgement judgement) {
        Target target = judgement.target();
        return target == null || target.saysNone() ? null : target.value() == null ? target.printed() : target.value();
    }

    /** How firm the value is, or why there is none in the quarter. */
    static String status(Judgement judgement) {
        String late = judgement.absent().map(Reason::words).orElse("");
        if (judgement.latest() == null || !late.isEmpty()) {
            return late.equals("no value yet") ? "not supplied" : late;
        }
        return judgement.latest().status().label().isEmpty()
                ? "final"
                : judgement.latest().status().label();
    }
}
