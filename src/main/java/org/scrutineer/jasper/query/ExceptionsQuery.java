package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.TrendChart;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.glance.Cause;
import org.scrutineer.performance.glance.Concern;
import org.scrutineer.performance.glance.RemarksOnMeasure;
import org.scrutineer.performance.trend.Assurance;
import org.scrutineer.run.ReportRun;

/**
 * {@code exceptions}: a row for each measure that got worse or misses its target, in the order of {@code glance}, with
 * its chart, verdict, why, action, owner and day.
 */
final class ExceptionsQuery implements Query {

    private static final List<String> FIELDS = List.of(
            "code",
            "heading",
            "mark",
            "mark_word",
            "chart",
            "chart_words",
            "caption",
            "verdict",
            "facts",
            "why",
            "action",
            "owner",
            "due",
            "page",
            "page_anchors",
            "anchor",
            "others");
    private static final double WIDTH = 310;
    private static final double HEIGHT = 226;

    @Override
    public String verb() {
        return "exceptions";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<Concern> worse = run.glance().worse();
        int most = Integer.parseInt(run.settings().get("exceptions.most"));
        String others = worse.size() <= most
                ? ""
                : "Also named by the same order: "
                        + worse.subList(most, worse.size()).stream()
                                .map(one -> one.indicator().brief() + " ("
                                        + one.indicator().code() + "), "
                                        + run.words().of(one.cause()))
                                .collect(Collectors.joining("; "))
                        + ".";
        return new TableDataSource(
                FIELDS,
                worse.stream().limit(most).map(one -> row(one, run, others)).toList());
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        return List.of(new GlanceQuery().tables(words, run).get(0));
    }

    private static Object[] row(Concern concern, ReportRun run, String others) {
        Indicator indicator = concern.indicator();
        Judgement judgement = concern.measured().judgement();
        TrendChart chart = TrendChart.of(
                indicator, run.book(), run.period(), concern.measured().trend(), judgement);
        List<Indicator> all =
                Stream.concat(Stream.of(indicator), concern.also().stream()).toList();
        String anchors = all.stream()
                .map(one -> MeasureAnchor.to(one, run))
                .filter(one -> one != null)
                .collect(Collectors.joining("|"));
        RemarksOnMeasure said = concern.said();
        return new Object[] {
            indicator.code(),
            indicator.brief() + " (" + indicator.code() + ")",
            judgement.rating().isNone() ? null : RatingMark.drawing(judgement.rating()),
            judgement.rating().described(),
            chart.isEmpty() ? null : chart.drawing(WIDTH, HEIGHT),
            chart.words(),
            chart.caption(),
            verdict(concern, run),
            ExceptionFacts.of(indicator, judgement, run),
            why(said, run),
            said.action().isEmpty() ? ConcernRow.NONE_GIVEN : ProseMarks.marked(said.action(), run),
            said.owner().isEmpty() ? "not named" : Markup.text(said.owner()),
            said.due() == null ? "no date given" : ConcernRow.day(said.due()),
            indicator.appendix(),
            anchors.isEmpty() ? null : anchors,
            MeasureAnchor.to(indicator, run),
            others
        };
    }

    /** The full title, the cause, the figures, and what a chart over time says of the target. */
    private static String verdict(Concern concern, ReportRun run) {
        Indicator indicator = concern.indicator();
        Judgement judgement = concern.measured().judgement();
        List<String> said = new ArrayList<>();
        String cause = run.words().of(concern.cause())
                + (concern.cause() == Cause.SPECIAL_CAUSE
                        ? " (" + concern.measured().trend().signs() + ")"
                        : "");
        String figures = concern.measured()
                .verdict()
                .figures(indicator)
                .map(words -> ": " + words)
                .orElse("");
        said.add(cause.substring(0, 1).toUpperCase(java.util.Locale.UK)
                + cause.substring(1)
                + (judgement.target() == null || judgement.figure() == null
                        ? figures + "."
                        : ": "
                                + JudgementWords.of(run)
                                        .target(judgement, Optional.empty(), indicator)
                                        .replace('\n', ' ')
                                + " was to be reached"
                                + (figures.isEmpty() ? "." : figures.replaceFirst(": ", "; ") + ".")));
        String on = JudgementWords.of(run).ratedOn(judgement, indicator, " ");
        if (!on.isEmpty()) {
            said.add("Rated " + on + ".");
        }
        Assurance assurance = concern.measured().trend().assurance(judgement.target());
        if (assurance != Assurance.UNREAD) {
            said.add("As it is, it " + run.words().of(assurance) + ".");
        }
        String also = concern.also().isEmpty()
                ? ""
                : " The same as " + concern.also().stream().map(Indicator::code).collect(Collectors.joining(", "))
                        + ".";
        // A title that the heading has whole is not said again.
        String title = indicator.title().equals(indicator.brief()) ? also.strip() : indicator.title() + "." + also;
        return (title.isEmpty() ? "" : Markup.text(title) + "\n") + Markup.bold(String.join(" ", said));
    }

    private static String why(RemarksOnMeasure said, ReportRun run) {
        String figures = said.figures().isEmpty() ? "" : "\nRemark: " + ProseMarks.marked(said.figures(), run);
        return (said.why().isEmpty() ? ConcernRow.NONE_GIVEN : ProseMarks.marked(said.why(), run)) + figures;
    }
}
