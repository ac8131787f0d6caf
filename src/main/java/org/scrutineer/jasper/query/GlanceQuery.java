package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.glance.Cause;
import org.scrutineer.performance.glance.Change;
import org.scrutineer.performance.glance.Concern;
import org.scrutineer.performance.glance.Glance;
import org.scrutineer.performance.glance.Measured;
import org.scrutineer.performance.glance.NotYetKnown;
import org.scrutineer.performance.glance.QuarterSentence;
import org.scrutineer.performance.glance.Question;
import org.scrutineer.run.ReportRun;

/**
 * {@code glance}: the quarter on one page. A row for each measure that got worse or misses its target ({@code part} is
 * {@code worse}), then for those that got better, then one for each thing that cannot be told yet ({@code untold}),
 * that changed ({@code changed}) and that members may want to ask ({@code questions}). Every row repeats the sentences
 * and the bars.
 */
final class GlanceQuery implements Query {

    private static final List<String> SHARED =
            List.of("sentence", "more", "bars", "bars_words", "bars_height", "rule", "rest");
    /** Points of the page, and those that its heading, the heads of the tables and the rule at the foot take. */
    private static final double PAGE = 758;

    private static final double FURNITURE = 108;
    private static final double BETTER = 16.5;
    /** The heading of a list and a line of it, and the letters that a line holds. */
    private static final double LIST = 24;

    private static final double LIST_LINE = 9.6;
    private static final int LIST_LETTERS = 118;
    private static final int MOST_BETTER = 5;
    private static final int LEAST_WORSE = 3;
    /** The sentence under the table of what got worse: letters of a line, and its height. */
    private static final int REST_LETTERS = 140;

    private static final double REST_LINE = 8.7;
    /** Letters of that sentence above which it has the codes of the measures without their names. */
    private static final int REST_MOST = 7 * REST_LETTERS;

    @Override
    public String verb() {
        return "glance";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        Glance glance = run.glance();
        GlanceBars bars = GlanceBars.of(glance.measured(), run);
        List<String> untold = GlanceLists.untold(glance);
        List<String> changed = GlanceLists.changed(glance, run.period());
        List<Question> questions = GlanceQuestions.of(run);
        List<String> asked =
                questions.stream().map(one -> GlanceQuestions.words(one, run)).toList();
        String sentence = QuarterSentence.first(glance, run.book());
        String more = QuarterSentence.second(glance);
        double left = PAGE
                - FURNITURE
                - bars.height()
                - height(sentence, 80, 15.2)
                - height(more, 104, 11.6)
                - height(untold)
                - height(changed)
                - height(asked);
        int most = Integer.parseInt(run.settings().get("glance.rows"));
        List<Concern> concerns = glance.worse().stream().limit(most).toList();
        List<GlanceRow> worse =
                concerns.stream().map(concern -> ConcernRow.of(concern, run)).toList();
        List<GlanceRow> gains = better(glance, left - first(glance, worse, left), run);
        int better = gains.size();
        double taken = better == 0 ? BETTER : height(gains, better);
        int named = fitting(glance, worse, worse.size(), left - taken);
        List<GlanceRow> rows = new ArrayList<>(worse.subList(0, named));
        rows.addAll(gains);
        Object[] shared = {
            sentence, more, bars.drawing(509), bars.words(), (int) bars.height(), Cause.rule(), rest(glance, named)
        };
        List<Object[]> all = new ArrayList<>();
        if (named == 0) {
            all.add(joined(
                    GlanceRow.other("worse", "No measure misses its target or got worse by more than chance.", ""),
                    shared));
        }
        rows.forEach(row -> all.add(joined(row.cells(run), shared)));
        if (better == 0) {
            all.add(joined(GlanceRow.other("better", "No measure got better by more than chance.", ""), shared));
        }
        untold.forEach(line -> all.add(joined(GlanceRow.item("untold", "•", line, null), shared)));
        changed.forEach(line -> all.add(joined(GlanceRow.item("changed", "•", line, null), shared)));
        for (int i = 0; i < asked.size(); i++) {
            String anchor = MeasureAnchor.to(questions.get(i).indicator(), run);
            all.add(joined(GlanceRow.item("questions", (i + 1) + ".", asked.get(i), anchor), shared));
        }
        List<String> fields = new ArrayList<>(GlanceRow.fields());
        fields.addAll(SHARED);
        return new TableDataSource(fields, all);
    }

    /** The room of the measures that miss their target, of the next, and of the sentence that names the others. */
    private static double first(Glance glance, List<GlanceRow> worse, double room) {
        int missing = (int) glance.worse().stream()
                .filter(one -> one.cause() == Cause.MISSES)
                .count();
        int named = fitting(glance, worse, Math.min(worse.size(), missing + 1), room - 2 * BETTER);
        return height(worse, named) + height(rest(glance, named), REST_LETTERS, REST_LINE);
    }

    /** Those that got better, the first of them always: a page of faults alone tells half of the quarter. */
    private static List<GlanceRow> better(Glance glance, double room, ReportRun run) {
        List<GlanceRow> rows = new ArrayList<>();
        double left = room;
        for (Measured measured : glance.better()) {
            GlanceRow row = ConcernRow.better(measured, run);
            left -= row.height();
            if (rows.size() == MOST_BETTER || (left < 0 && !rows.isEmpty())) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /**
     * How many of the first rows have room together with the sentence that names those without a row: the page is one
     * page, however many measures miss their target.
     */
    private static int fitting(Glance glance, List<GlanceRow> worse, int most, double room) {
        int named = most;
        while (named > LEAST_WORSE
                && height(worse, named) + height(rest(glance, named), REST_LETTERS, REST_LINE) > room) {
            named--;
        }
        return named;
    }

    private static double height(List<GlanceRow> rows, int first) {
        return rows.stream().limit(first).mapToDouble(GlanceRow::height).sum();
    }

    /** How high a text is whose lines hold so many letters. */
    private static double height(String text, int letters, double line) {
        return text.isEmpty() ? 0 : line * (1 + (text.length() - 1) / letters);
    }

    private static double height(List<String> items) {
        return items.isEmpty()
                ? 0
                : LIST
                        + LIST_LINE
                                * items.stream()
                                        .mapToInt(item -> 1 + item.length() / LIST_LETTERS)
                                        .sum();
    }

    private static String rest(Glance glance, int named) {
        List<Concern> others = glance.worse().subList(named, glance.worse().size());
        String names = unshown(others, one -> one.brief() + " (" + one.code() + ")", "; ", "");
        String more = names.length() <= REST_MOST
                ? names
                : unshown(others, Indicator::code, ", ", " Their names stand beside these codes in the appendices.");
        int chance = glance.withinChance();
        return more
                + (chance == 0
                        ? ""
                        : chance + (chance == 1 ? " more measure" : " more measures")
                                + " moved the wrong way by no more than chance or with no special cause.");
    }

    /** The measures without a row, those that miss their target apart; empty for none. */
    private static String unshown(
            List<Concern> others, Function<Indicator, String> name, String between, String explained) {
        String said = unshown("Also miss their target: ", others, true, name, between)
                + unshown("Not shown here: ", others, false, name, between);
        return said.isEmpty() ? "" : said.strip() + explained + " ";
    }

    private static String unshown(
            String lead, List<Concern> others, boolean misses, Function<Indicator, String> name, String between) {
        String names = others.stream()
                .filter(one -> (one.cause() == Cause.MISSES) == misses)
                .map(Concern::indicator)
                .map(name)
                .collect(Collectors.joining(between));
        return names.isEmpty() ? "" : lead + names + ". ";
    }

    private static Object[] joined(Object[] row, Object[] shared) {
        Object[] all = Arrays.copyOf(row, row.length + shared.length);
        System.arraycopy(shared, 0, all, row.length, shared.length);
        return all;
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        Glance glance = run.glance();
        List<List<Object>> worse = new ArrayList<>();
        for (int i = 0; i < glance.worse().size(); i++) {
            Concern one = glance.worse().get(i);
            worse.add(DataTable.row(
                    DataTable.whole(i + 1),
                    one.indicator().code(),
                    one.indicator().title(),
                    one.cause().words(),
                    DataTable.value(one.measured().judgement().latest(), one.indicator()),
                    JudgementData.target(one.measured().judgement()),
                    one.measured().judgement().rating().letter(),
                    one.measured().verdict().figures(one.indicator()).orElse(null),
                    one.measured().verdict().chance().words(),
                    one.also().stream().map(Indicator::code).collect(Collectors.joining(" ")),
                    given(one.said().why()),
                    given(one.said().action()),
                    one.said().owner(),
                    one.said().due() == null ? null : one.said().due().toString()));
        }
        List<List<Object>> better = new ArrayList<>();
        for (Measured one : glance.better()) {
            better.add(DataTable.row(
                    one.indicator().code(),
                    one.indicator().title(),
                    DataTable.value(one.judgement().latest(), one.indicator()),
                    one.verdict().figures(one.indicator()).orElse(null),
                    one.verdict().chance().words()));
        }
        List<List<Object>> untold = new ArrayList<>();
        for (NotYetKnown one : glance.untold()) {
            untold.add(DataTable.row(
                    one.figure() ? "figure" : "verdict",
                    one.reason(),
                    one.source(),
                    one.expected(),
                    one.measures().stream().map(Indicator::code).collect(Collectors.joining(" "))));
        }
        List<List<Object>> changed = new ArrayList<>();
        for (Change one : glance.changes()) {
            changed.add(DataTable.row(
                    one.indicator().code(),
                    one.indicator().title(),
                    one.words(),
                    one.worse() == null ? null : one.worse() ? "worse" : "better"));
        }
        List<List<Object>> questions = new ArrayList<>();
        for (Question one : GlanceQuestions.of(run)) {
            questions.add(DataTable.row(one.indicator().code(), GlanceQuestions.words(one, run)));
        }
        String period = run.period().toString();
        return List.of(
                new DataTable(
                        "worse",
                        "What got worse or misses its target, " + period,
                        List.of(
                                "Place",
                                "Code",
                                "Measure",
                                "Cause",
                                "Latest",
                                "Target",
                                "Rating",
                                "Figures",
                                "Chance",
                                "The same as",
                                "Why",
                                "What is being done",
                                "Owner",
                                "Due"),
                        worse,
                        Cause.rule()),
                new DataTable(
                        "better",
                        "What got better, " + period,
                        List.of("Code", "Measure", "Latest", "Figures", "Chance"),
                        better,
                        ""),
                new DataTable(
                        "cannot be told",
                        "What cannot be told yet, " + period,
                        List.of("What", "Reason", "Source", "Expected", "Measures"),
                        untold,
                        ""),
                new DataTable(
                        "changed",
                        "What changed since the quarter before, " + period,
                        List.of("Code", "Measure", "Change", "For the"),
                        changed,
                        ""),
                new DataTable(
                        "questions",
                        "Questions members may want to ask, " + period,
                        List.of("Code", "Question"),
                        questions,
                        ""));
    }

    private static String given(String text) {
        return text.isEmpty() ? ConcernRow.NONE_GIVEN : text;
    }
}
