package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.figures.ComparisonReader;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.BlockTally;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.RatingWords;
import org.scrutineer.performance.Reason;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RollUp;
import org.scrutineer.performance.StatedRollUp;
import org.scrutineer.performance.ValueRemarks;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.performance.paper.Priority;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/**
 * {@code roll-up APPENDIX ...}: a row per indicator of an appendix, by block; a block without indicators has one row
 * that says so. Several appendices follow one another, each with its heading in the paper.
 */
final class RollUpQuery implements Query {

    private static final List<String> PRINTED = List.of(
            "block",
            "block_title",
            "tally",
            "indicator",
            "baseline",
            "latest",
            "direction",
            "rating",
            "rating_mark",
            "comment",
            "notes",
            "code",
            "rating_note",
            "direction_note",
            "anchor",
            "same_link",
            "appendix",
            "appendix_heading",
            "commented",
            "ends");
    private static final List<String> FIELDS = JudgementFields.after(PRINTED);

    private static final String NOT_SUPPLIED = "not supplied";

    @Override
    public String verb() {
        return "roll-up";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<Object[]> rows = new ArrayList<>();
        String said = "";
        for (String appendix : appendices(words)) {
            List<Object[]> more = rows(appendix, words.size() == 1 ? null : heading(appendix, run), said, run);
            said += more.isEmpty() ? "" : more.get(0)[PRINTED.indexOf("rating_note")].toString();
            rows.addAll(more);
        }
        return new TableDataSource(FIELDS, rows);
    }

    /** The heading that an appendix has in the paper, where several stand in one part. */
    private static String heading(String appendix, ReportRun run) {
        return run.plan().parts().stream()
                .filter(part ->
                        part.kind() == SectionKind.SCORECARD && part.block().equals(appendix))
                .findFirst()
                .map(part -> SectionsQuery.heading(part, run.words()))
                .orElse(null);
    }

    private static List<Object[]> rows(String appendix, String heading, String said, ReportRun run) {
        List<StatedRollUp> stated = ComparisonReader.stated(run.source());
        List<RollUp> blocks = blocks(appendix, stated, run);
        String absent = absent(stated);
        String notes = notes(appendix, stated, blocks, run);
        String ratingNote = further(said, ratingWords(blocks));
        String directionNote = directionNote(run);
        List<Object[]> rows = new ArrayList<>();
        for (RollUp block : blocks) {
            String title = run.paper()
                    .priority(block.block())
                    .map(Priority::title)
                    .or(() -> block.stated().map(StatedRollUp::title))
                    .orElse("");
            if (block.lines().isEmpty() && run.state() == PaperState.WORKING) {
                rows.add(Arrays.copyOf(
                        new Object[] {
                            block.block(),
                            title,
                            "",
                            absent.equals(NOT_SUPPLIED)
                                    ? "No measure has been supplied."
                                    : "No measure of it is in the published text.",
                            "",
                            "",
                            "",
                            "",
                            null,
                            "",
                            notes,
                            "",
                            ratingNote,
                            directionNote,
                            null,
                            null,
                            appendix,
                            heading,
                            false,
                            false
                        },
                        FIELDS.size()));
            }
            for (Map.Entry<Indicator, Judgement> line : block.lines().entrySet()) {
                Object[] printed =
                        row(block, title, line.getKey(), line.getValue(), run, absent, notes, ratingNote, appendix);
                printed[PRINTED.indexOf("appendix_heading")] = heading;
                rows.add(JudgementFields.after(PRINTED, printed, line.getKey(), line.getValue()));
            }
        }
        tellWhereThereAreComments(rows);
        if (!rows.isEmpty()) {
            // The rule of the ratings stands with the last row, so that no page begins with it alone.
            rows.get(rows.size() - 1)[PRINTED.indexOf("ends")] = !ratingNote.isEmpty();
        }
        return rows;
    }

    /** A block without a comment has no column for it: its ratings take the room. */
    private static void tellWhereThereAreComments(List<Object[]> rows) {
        int block = PRINTED.indexOf("block");
        int comment = PRINTED.indexOf("comment");
        Set<Object> commented = rows.stream()
                .filter(row -> !row[comment].toString().isEmpty())
                .map(row -> row[block])
                .collect(Collectors.toSet());
        rows.forEach(row -> row[PRINTED.indexOf("commented")] = commented.contains(row[block]));
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        List<StatedRollUp> stated = ComparisonReader.stated(run.source());
        return appendices(words).stream()
                .flatMap(appendix -> {
                    List<RollUp> blocks = blocks(appendix, stated, run);
                    return RollUpData.of(
                            blocks,
                            appendix,
                            run,
                            notes(appendix, stated, blocks, run).replace('\n', ' '))
                            .stream();
                })
                .toList();
    }

    private static List<String> appendices(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "roll-up is followed by an appendix, such as roll-up workforce; found \"roll-up\"");
        }
        return words;
    }

    private static List<RollUp> blocks(String appendix, List<StatedRollUp> stated, ReportRun run) {
        return RollUp.of(run.book(), stated, run.paper(), run.period(), appendix, DirectionReading.of(run.settings()));
    }

    private static String notes(String appendix, List<StatedRollUp> stated, List<RollUp> blocks, ReportRun run) {
        return stated.stream()
                .filter(one -> one.block().equals(appendix) && one.period().equals(ReportingPeriod.of(run.period())))
                .map(one -> "The paper: " + one.said()
                        + RollUp.difference(blocks, one)
                                .map(difference -> "\nDifference. " + difference)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** Why people judged otherwise than the rule, or what the owner remarks. */
    static String comment(Indicator indicator, Judgement judgement, ReportRun run) {
        return judgement
                .override()
                .map(override ->
                        run.state() == PaperState.FINAL ? run.words().get("judged.by.people") : override.reason())
                .orElse(run.book().commentary(indicator.code(), ReportingPeriod.of(run.period())).stream()
                        .filter(remark -> remark.kind().equals("COMMENT"))
                        .map(Commentary::text)
                        .collect(Collectors.joining(" ")));
    }

    private static Object[] row(
            RollUp block,
            String title,
            Indicator indicator,
            Judgement judgement,
            ReportRun run,
            String absent,
            String notes,
            String ratingNote,
            String appendix) {
        String comment = Stream.concat(
                        Stream.of(comment(indicator, judgement, run)),
                        ValueRemarks.notes(Arrays.asList(judgement.baseline(), judgement.latest())).stream()
                                .map(note -> ValueRemarks.STAR + " " + note + "."))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        JudgementWords in = JudgementWords.of(run);
        return new Object[] {
            block.block(),
            title,
            tally(block, run.words()),
            Markup.bold(indicator.code()) + "  " + Markup.text(indicator.title()) + MeasureAnchor.same(indicator, run),
            value(judgement.baseline(), indicator, absent, in),
            latest(judgement, indicator, absent, in),
            direction(judgement, run),
            rating(judgement, indicator, in),
            judgement.rating().isNone() ? null : RatingMark.drawing(judgement.rating()),
            comment,
            notes,
            indicator.code(),
            ratingNote,
            directionNote(run),
            MeasureAnchor.of(indicator, appendix),
            MeasureAnchor.toSame(indicator, run),
            appendix,
            null,
            false,
            false
        };
    }

    /** The rating with its target, and beneath it the forecast where there is one. */
    private static String rating(Judgement judgement, Indicator indicator, JudgementWords in) {
        return againstTarget(judgement, indicator, in)
                + in.forecast(judgement, indicator, "\n")
                        .map(words -> "\n" + words)
                        .orElse("");
    }

    private static String againstTarget(Judgement judgement, Indicator indicator, JudgementWords in) {
        if (judgement.rating().isNone()) {
            boolean wanted = judgement.target() != null
                    || judgement.override().map(override -> override.rating()).isPresent();
            return wanted ? in.rating(judgement) : in.target(null);
        }
        String word = judgement.rating().word();
        if (judgement.target() == null || judgement.target().value() == null) {
            return word;
        }
        String target = in.target(judgement, Optional.empty(), indicator);
        return word.endsWith("target") ? word + " " + target : word + "; " + in.target(target);
    }

    /** How the arrows of the blocks came about. */
    private static String directionNote(ReportRun run) {
        return "Direction is of performance: a fall of what should be low is an improvement; "
                + DirectionReading.of(run.settings()).words() + ". A row that names no other is measured from "
                + yearBefore(run) + ".";
    }

    /** How the ratings of the blocks came about. */
    private static String ratingWords(List<RollUp> blocks) {
        Map<Indicator, Judgement> rows = new LinkedHashMap<>();
        blocks.forEach(block -> rows.putAll(block.lines()));
        return rows.values().stream().anyMatch(judgement -> judgement.rated().missing() == null)
                ? RatingWords.of(rows)
                : "";
    }

    /** What an appendix that shares its pages adds to what was said of the one before. */
    private static String further(String said, String own) {
        return said.contains(own) ? "" : own;
    }

    private static String absent(List<StatedRollUp> stated) {
        return stated.isEmpty() ? NOT_SUPPLIED : "not in the published text";
    }

    private static String tally(RollUp block, Words words) {
        BlockTally tally = block.tally();
        int none = tally.count(Direction.NONE);
        int real = tally.count(Direction.NO_REAL_CHANGE);
        return "▲ " + counted(tally, Direction.IMPROVED) + " " + words.of(Direction.IMPROVED) + ", ► "
                + counted(tally, Direction.SAME) + " " + words.of(Direction.SAME) + ", ▼ "
                + counted(tally, Direction.DETERIORATED) + " " + words.of(Direction.DETERIORATED)
                + (real == 0 ? "" : ", ≈ " + real + " " + words.of(Direction.NO_REAL_CHANGE))
                + (none == 0 ? "" : ", – " + none + " " + words.of(Direction.NONE))
                + (tally.assumed() == 0 ? "" : " († " + words.get("judged.assumed.earlier", tally.assumed()) + ")");
    }

    private static String counted(BlockTally tally, Direction direction) {
        return tally.count(direction) + (tally.assumed(direction) == 0 ? "" : JudgementWords.ASSUMED);
    }

    private static String value(IndicatorValue value, Indicator indicator, String absent, JudgementWords in) {
        String printed = in.value(value, indicator);
        return printed.equals(Figures.NOT_SUPPLIED) ? absent : printed;
    }

    private static String latest(Judgement judgement, Indicator indicator, String absent, JudgementWords in) {
        if (judgement.latest() == null) {
            String why = judgement.absent().map(Reason::words).orElse("");
            return why.equals("withheld")
                    ? Symbol.CONFIDENTIAL.text()
                    : why.equals("no value yet") ? judgement.baseline() == null ? absent : why : why;
        }
        return value(judgement.latest(), indicator, absent, in)
                + (judgement.late() ? "\n" + judgement.latest().period().printed() : "");
    }

    /** What the year before is called, the column that most arrows are measured from. */
    private static String yearBefore(ReportRun run) {
        return ReportingPeriod.of(run.period().year().previous()).printed();
    }

    /** The arrow, and what it is measured from where that is not the column of the year before. */
    private static String direction(Judgement judgement, ReportRun run) {
        String from = JudgementWords.from(judgement);
        String year = yearBefore(run);
        String arrow = new JudgementWords(run.words()).direction(judgement);
        if (from.isEmpty() || from.equals(year)) {
            return arrow;
        }
        return arrow + "\n"
                + (from.startsWith(year + " (")
                        ? from.substring(year.length() + 1)
                        : run.words().get("direction.from", from));
    }
}
