package org.scrutineer.jasper.query;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.chart.Sparkline;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.glance.Concern;
import org.scrutineer.performance.glance.Measured;
import org.scrutineer.performance.glance.RemarksOnMeasure;
import org.scrutineer.performance.verdict.Comparison;
import org.scrutineer.performance.verdict.Verdict;
import org.scrutineer.run.ReportRun;

/** The cells of one measure on the first page. */
final class ConcernRow {

    /** What stands where nobody gave a reason or an action. */
    static final String NONE_GIVEN = "none given";

    private static final int ROOM = 110;
    private static final String NO_TARGET = "no target";

    private ConcernRow() {}

    /** Of a measure among what got worse. */
    static GlanceRow of(Concern concern, ReportRun run) {
        Measured measured = concern.measured();
        RemarksOnMeasure said = concern.said();
        String also = concern.also().isEmpty()
                ? ""
                : "\n"
                        + Markup.quiet("the same as "
                                + concern.also().stream().map(Indicator::code).collect(Collectors.joining(", ")));
        return new GlanceRow(
                "worse",
                measured.indicator(),
                mark(measured),
                measure(measured.indicator()) + also,
                now(measured),
                why(said),
                action(said),
                Stream.concat(Stream.of(concern.indicator()), concern.also().stream())
                        .toList(),
                spark(measured, run));
    }

    /** Of a measure among what got better. */
    static GlanceRow better(Measured measured, ReportRun run) {
        String figures = measured.verdict().figures(measured.indicator()).orElse("");
        String target = target(measured.judgement().target(), measured.indicator());
        String against = figures + (target.equals(NO_TARGET) ? "" : "; " + target);
        String now = Markup.bold(Figures.printed(measured.judgement().latest(), measured.indicator()));
        return new GlanceRow(
                "better",
                measured.indicator(),
                mark(measured),
                measure(measured.indicator()),
                now,
                Markup.text(against),
                "",
                List.of(measured.indicator()),
                spark(measured, run));
    }

    private static Sparkline spark(Measured measured, ReportRun run) {
        return Sparkline.of(measured.indicator(), run.book(), run.period(), measured.trend(), measured.judgement());
    }

    private static String measure(Indicator indicator) {
        return Markup.text(indicator.brief()) + " " + Markup.quiet("(" + indicator.code() + ")");
    }

    private static Rating mark(Measured measured) {
        return measured.judgement().rating();
    }

    /** The latest figure, and beneath it what it is to be compared with: the target, else the earlier figure. */
    private static String now(Measured measured) {
        Judgement judgement = measured.judgement();
        Indicator indicator = measured.indicator();
        Verdict verdict = measured.verdict();
        List<String> beneath = new ArrayList<>();
        String figure = Figures.printed(judgement.latest(), indicator);
        if (verdict.comparison() == Comparison.PAST_LAST_YEAR) {
            figure = Figures.value(verdict.to().value(), indicator);
            beneath.add("since April; " + Figures.value(verdict.from().value(), indicator));
            beneath.add("in all of " + verdict.from().period().printed());
        } else if (judgement.late()) {
            beneath.add("in " + judgement.latest().period().printed());
        }
        if (judgement.ratedOnForecast()) {
            beneath.add("forecast " + Figures.value(judgement.figure(), indicator));
        }
        String target = target(judgement.target(), indicator);
        boolean earlier = target.equals(NO_TARGET)
                && verdict.from() != null
                && verdict.comparison() != Comparison.PAST_LAST_YEAR
                && !verdict.from().assumed();
        if (earlier && verdict.comparison() == Comparison.SAME_MONTHS) {
            figure = Figures.value(verdict.to().value(), indicator);
            beneath.add("since April; " + Figures.value(verdict.from().value(), indicator));
            beneath.add("in the same months of "
                    + ReportingPeriod.of(verdict.from().period().year()).printed());
        } else if (earlier) {
            beneath.add(Figures.value(verdict.from().value(), indicator) + " in "
                    + verdict.from().period().printed());
        }
        if (!earlier && verdict.comparison() != Comparison.PAST_LAST_YEAR) {
            beneath.add(target);
        }
        return Markup.bold(figure) + "\n" + Markup.quiet(String.join("\n", beneath));
    }

    static String target(Target target, Indicator indicator) {
        if (target == null || target.saysNone()) {
            return NO_TARGET;
        }
        return "target " + (target.value() == null ? "in words" : Figures.limit(target.value(), indicator))
                + (target.period().wholeYear() ? "" : " to Q" + target.period().quarter());
    }

    private static String why(RemarksOnMeasure said) {
        if (!said.why().isEmpty()) {
            return Markup.text(RemarksOnMeasure.opening(said.why(), ROOM));
        }
        return NONE_GIVEN
                + (said.figures().isEmpty()
                        ? ""
                        : "\n" + Markup.quiet("Remark: " + RemarksOnMeasure.opening(said.figures(), ROOM)));
    }

    private static String action(RemarksOnMeasure said) {
        if (said.action().isEmpty()) {
            return NONE_GIVEN + (said.owner().isEmpty() ? "" : "\n" + Markup.quiet("Asked of: " + said.owner()));
        }
        return Markup.text(RemarksOnMeasure.opening(said.action(), ROOM)) + "\n" + Markup.quiet(by(said));
    }

    /** {@code By: Head of Reablement, 31 March 2018}. */
    static String by(RemarksOnMeasure said) {
        String day = said.due() == null ? "no date given" : "by " + day(said.due());
        return (said.owner().isEmpty() ? "Owner not named" : "Owner: " + said.owner()) + "; " + day;
    }

    static String day(LocalDate due) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(due);
    }
}
