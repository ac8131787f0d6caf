package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.jasper.chart.PositionStrip;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.ValueRemarks;
import org.scrutineer.performance.WilsonInterval;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/**
 * {@code ascof}: a row per printed line of the ASCOF table, its cells as they are printed (LEICESTER-2018-03, Appendix
 * 3), and the same as numbers and words ({@link JudgementFields}). Cells with two kinds of text are styled markup.
 */
final class AscofQuery implements Query {

    private static final List<String> PRINTED = List.of(
            "code",
            "indicator",
            "baseline",
            "england_average",
            "rank",
            "rank_direction",
            "rank_key",
            "rank_from",
            "quarter_1",
            "quarter_2",
            "quarter_3",
            "quarter_1_of",
            "quarter_2_of",
            "quarter_3_of",
            "target",
            "rating",
            "rating_letter",
            "rating_word",
            "rating_mark",
            "direction",
            "direction_text",
            "direction_from",
            "comment",
            "table_notes",
            "rank_strip",
            "rated_on",
            "rating_note",
            "anchor",
            "same_link",
            "spark",
            "spark_words",
            "group",
            "group_heading",
            "next_result",
            "england");

    private static final Pattern NONE = Pattern.compile("(?i)\\s*(n/?a|-|–)\\s*");

    @Override
    public String verb() {
        return "ascof";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<AscofLine> lines = AscofLine.of(run.book(), run.period(), DirectionReading.of(run.settings()));
        String notes = AscofNotes.rating(lines) + "\n" + AscofNotes.of(lines, run);
        TallySlots tally = TallySlots.of(lines, run.words());
        AscofGroups groups = AscofGroups.of(lines);
        List<String> fields = new ArrayList<>(PRINTED);
        fields.addAll(TallySlots.FIELDS);
        return new TableDataSource(
                JudgementFields.after(fields),
                groups.printed().stream()
                        .map(line -> JudgementFields.after(
                                fields,
                                with(row(line, groups, run, notes, AscofNotes.rating(lines)), tally),
                                line.indicator(),
                                line.judgement()))
                        .toList());
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<AscofLine> lines = AscofLine.of(run.book(), run.period(), DirectionReading.of(run.settings()));
        return List.of(
                AscofData.of(lines, run, AscofNotes.rating(lines) + "\n" + AscofNotes.of(lines, run)),
                DataTable.of("tally", new TallyQuery().answer(List.of("ascof"), run)));
    }

    private static Object[] with(Object[] row, TallySlots tally) {
        return Stream.concat(Arrays.stream(row), Arrays.stream(tally.values())).toArray();
    }

    private static Object[] row(AscofLine line, AscofGroups groups, ReportRun run, String notes, String ratingNote) {
        Indicator indicator = line.indicator();
        Judgement judgement = line.judgement();
        Words words = run.words();
        JudgementWords in = new JudgementWords(words);
        boolean intervals = DirectionReading.of(run.settings()).kind() == DirectionReading.Kind.WITHIN_CHANCE;
        List<ReportingPeriod> quarters = AscofLine.latestQuarters(run.period());
        Rating rating = judgement.rating();
        RowSparkline spark = RowSparkline.of(indicator, judgement, run);
        return new Object[] {
            indicator.code(),
            Markup.bold(AscofNotes.printedCode(indicator)) + "  " + Markup.text(indicator.title())
                    + AscofNotes.marker(judgement) + bases(line) + MeasureAnchor.same(indicator, run),
            value(judgement.baseline(), indicator, intervals, in),
            england(line.benchmark(), indicator, words),
            rank(line.benchmark(), words),
            rankDirection(line.rankDirection(), words),
            key(line.rankDirection()),
            from(line.benchmark(), words),
            value(line.latest().get(0).orElse(null), indicator, intervals, in),
            value(line.latest().get(1).orElse(null), indicator, intervals, in),
            value(line.latest().get(2).orElse(null), indicator, intervals, in),
            quarters.get(0).printed(),
            quarters.get(1).printed(),
            quarters.get(2).printed(),
            target(judgement, run, indicator),
            rating.isNone() ? "none" : rating.letter(),
            rating.letter(),
            in.rating(judgement),
            RatingMark.drawing(rating),
            key(judgement.direction()),
            in.direction(judgement),
            comparedWith(judgement, run),
            line.comment(),
            notes,
            PositionStrip.drawing(line.benchmark()),
            in.ratedOn(judgement, indicator, "\n"),
            ratingNote,
            MeasureAnchor.of(indicator, "ascof"),
            MeasureAnchor.toSame(indicator, run),
            spark.drawing(),
            spark.words(),
            groups.key(line),
            groups.heading(line, words),
            AscofGroups.nextResult(line, run),
            groups.england()
        };
    }

    /** What its values of this year are of, where that is said. */
    private static String bases(AscofLine line) {
        return ValueRemarks.bases(AscofNotes.printed(line)).stream()
                .map(words -> "\n" + Markup.quiet(words))
                .collect(Collectors.joining());
    }

    /** A council that reads differences by their intervals sees the intervals. */
    private static String interval(IndicatorValue value, Indicator indicator) {
        return WilsonInterval.of(value, indicator)
                .map(interval -> "\n"
                        + Markup.quiet(
                                AscofData.percent(interval.low()) + " to " + AscofData.percent(interval.high()) + "%"))
                .orElse("");
    }

    private static String value(IndicatorValue value, Indicator indicator, boolean intervals, JudgementWords in) {
        String printed = Markup.text(in.value(value, indicator));
        return value == null || !value.printable()
                ? printed
                : printed + fraction(value) + (intervals ? interval(value, indicator) : "");
    }

    private static String fraction(IndicatorValue value) {
        if (value.numerator() == null) {
            return "";
        }
        String numerator = Figures.count(value.numerator());
        String counted = value.countedThing().map(thing -> " " + thing).orElse("");
        return "\n"
                + Markup.quiet(
                        value.denominator() == null
                                ? numerator + counted
                                : "(" + numerator + "/" + Figures.count(value.denominator()) + ")");
    }

    private static String england(Benchmark benchmark, Indicator indicator, Words words) {
        if (benchmark == null
                || benchmark.englandPrinted().isEmpty()
                || (benchmark.england() == null
                        && NONE.matcher(benchmark.englandPrinted()).matches())) {
            return words.get("england.none");
        }
        return benchmark.england() == null ? benchmark.englandPrinted() : Figures.value(benchmark.england(), indicator);
    }

    private static String rank(Benchmark benchmark, Words words) {
        if (benchmark == null || benchmark.rank() == null) {
            return words.get("rank.none");
        }
        return benchmark.rank()
                + (benchmark.rankOf() == null ? "" : "/" + benchmark.rankOf())
                + (benchmark.tied() ? " (=)" : "");
    }

    private static String key(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static String rankDirection(Direction direction, Words words) {
        return direction.arrow() + " "
                + words.get(
                        switch (direction) {
                            case IMPROVED -> "rank.better";
                            case SAME, NO_REAL_CHANGE -> "rank.same";
                            case DETERIORATED -> "rank.worse";
                            case NONE -> "rank.none";
                        });
    }

    private static String from(Benchmark benchmark, Words words) {
        return benchmark == null || benchmark.previousRank() == null
                ? ""
                : words.get(
                        "rank.from",
                        benchmark.previousRank()
                                + (benchmark.previousRankOf() == null ? "" : "/" + benchmark.previousRankOf()));
    }

    private static String target(Judgement judgement, ReportRun run, Indicator indicator) {
        Optional<Target> year = run.book().target(indicator.code(), run.period().year());
        Optional<IndicatorValue> counted = run.book().values(indicator.code()).stream()
                .filter(value -> value.series().equals("target")
                        && value.period().equals(ReportingPeriod.of(run.period().year())))
                .findFirst();
        String printed = Markup.text(JudgementWords.of(run).target(judgement, year, indicator));
        return judgement.target() == null || judgement.target().value() == null
                ? printed
                : printed + counted.map(AscofQuery::fraction).orElse("");
    }

    /** What an arrow is measured from, where that is not the table's own baseline column. */
    private static String comparedWith(Judgement judgement, ReportRun run) {
        String from = JudgementWords.from(judgement);
        boolean column = judgement.comparedWith() != null
                && judgement.latest() != null
                && judgement
                        .comparedWith()
                        .period()
                        .equals(ReportingPeriod.of(run.period().year().previous()));
        return from.isEmpty() || column ? "" : run.words().get("direction.from", from);
    }
}
