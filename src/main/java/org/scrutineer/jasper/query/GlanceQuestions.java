package org.scrutineer.jasper.query;

import java.util.List;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.glance.Question;
import org.scrutineer.performance.glance.Questions;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/** The questions that members may want to ask, as the council's language puts them. */
final class GlanceQuestions {

    private GlanceQuestions() {}

    /** Those of a run; none where the council wants none. */
    static List<Question> of(ReportRun run) {
        int most = Integer.parseInt(run.settings().get("glance.questions"));
        return Questions.of(run.glance(), run.book(), run.period(), most);
    }

    /** A question in full sentences. */
    static String words(Question question, ReportRun run) {
        Words words = run.words();
        Indicator indicator = question.indicator();
        String measure = Words.capital(indicator.brief()) + " (" + indicator.code() + ")";
        return switch (question.kind()) {
            case NO_ACTION, NO_DATE -> missed(question, measure, words);
            case FAR_FROM_ENGLAND -> england(question, measure, words);
            case NO_FIGURE ->
                question.others() == 0
                        ? words.get("question.no.figure", measure)
                        : words.get("question.no.figures", measure, Integer.toString(question.others()));
            case NO_REASON ->
                question.measured()
                        .verdict()
                        .figures(indicator)
                        .map(figures -> words.get("question.no.reason", measure, figures))
                        .orElseGet(() -> words.get("question.no.reason.plain", measure));
        };
    }

    private static String missed(Question question, String measure, Words words) {
        String key = question.kind() == Question.Kind.NO_ACTION ? "question.no.action" : "question.no.date";
        Judgement judgement = question.measured().judgement();
        if (judgement.figure() == null
                || judgement.target() == null
                || judgement.target().value() == null) {
            return words.get(key + ".plain", measure);
        }
        String figure = Figures.value(judgement.figure(), question.indicator());
        return words.get(
                key,
                measure,
                judgement.ratedOnForecast() ? words.get("question.forecast", figure) : figure,
                Figures.limit(judgement.target().value(), question.indicator()));
    }

    private static String england(Question question, String measure, Words words) {
        Benchmark england = question.benchmark();
        String rank = england.rank() == null || england.rankOf() == null
                ? ""
                : words.get(
                        "question.rank",
                        england.rank().toString(),
                        england.rankOf().toString());
        return words.get(
                "question.england",
                measure,
                Figures.printed(question.measured().judgement().baseline(), question.indicator()),
                ReportingPeriod.of(england.year()).printed(),
                Figures.value(england.england(), question.indicator()),
                rank);
    }
}
