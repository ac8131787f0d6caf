package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.extract.ComparisonReader;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.Markup;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RollUp;
import org.scrutineer.performance.StatedRollUp;
import org.scrutineer.performance.paper.Priority;

/** {@code roll-up APPENDIX}: a row per indicator of an appendix, by block; a block without indicators has one row that says so. */
final class RollUpQuery implements Query {

    private static final List<String> FIELDS = List.of("block", "block_title", "tally", "indicator", "baseline", "latest", "direction", "rating", "rating_mark", "comment", "notes");

    private static final String NOT_SUPPLIED = "not supplied";

    @Override
    public String verb() {
        return "roll-up";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        String appendix = appendix(words);
        List<StatedRollUp> stated = ComparisonReader.stated(run.source());
        List<RollUp> blocks = blocks(appendix, stated, run);
        String absent = absent(stated);
        String notes = notes(appendix, stated, blocks, run);
        List<Object[]> rows = new ArrayList<>();
        for (RollUp block : blocks) {
            String title = run.paper().priority(block.block()).map(Priority::title).or(() -> block.stated().map(StatedRollUp::title)).orElse("");
            if (block.lines().isEmpty()) {
                rows.add(new Object[] {block.block(), title, "", absent.equals(NOT_SUPPLIED) ? "No measure has been supplied." : "No measure of it is in the published text.", "", "", "", "", null, "", notes});
            }
            for (Map.Entry<Indicator, Judgement> line : block.lines().entrySet()) {
                rows.add(row(block, title, line.getKey(), line.getValue(), run, absent, notes));
            }
        }
        return new TableDataSource(FIELDS, rows);
    }

    @Override
    public List<DataTable> tables(List<String> words, ReportRun run) {
        String appendix = appendix(words);
        List<StatedRollUp> stated = ComparisonReader.stated(run.source());
        List<RollUp> blocks = blocks(appendix, stated, run);
        return RollUpData.of(blocks, appendix, run, notes(appendix, stated, blocks, run).replace('\n', ' '));
    }

    private static String appendix(List<String> words) {
        if (words.size() != 1) {
            throw new IllegalArgumentException("roll-up is followed by an appendix, such as roll-up workforce; found \"roll-up " + String.join(" ", words) + "\"");
        }
        return words.get(0);
    }

    private static List<RollUp> blocks(String appendix, List<StatedRollUp> stated, ReportRun run) {
        return RollUp.of(run.book(), stated, run.paper(), run.period(), appendix, DirectionReading.of(run.settings()));
    }

    private static String notes(String appendix, List<StatedRollUp> stated, List<RollUp> blocks, ReportRun run) {
        return stated.stream().filter(one -> one.block().equals(appendix) && one.period().equals(ReportingPeriod.of(run.period())))
                .map(one -> "The paper: " + one.said() + RollUp.difference(blocks, one).map(difference -> "\nDifference. " + difference).orElse("")).collect(Collectors.joining("\n"));
    }

    /** Why people judged otherwise than the rule, or what the owner remarks. */
    static String comment(Indicator indicator, Judgement judgement, ReportRun run) {
        return judgement.override().map(override -> override.reason()).orElse(run.book().commentary(indicator.code(), ReportingPeriod.of(run.period())).stream()
                .filter(remark -> remark.kind().equals("COMMENT")).map(Commentary::text).collect(Collectors.joining(" ")));
    }

    private static Object[] row(RollUp block, String title, Indicator indicator, Judgement judgement, ReportRun run, String absent, String notes) {
        String comment = comment(indicator, judgement, run);
        return new Object[] {block.block(), title, tally(block), Markup.bold(indicator.code()) + "  " + Markup.text(indicator.title()),
            value(judgement.baseline(), indicator, absent), latest(judgement, indicator, absent, run), direction(judgement),
            judgement.rating() == Rating.NONE ? "" : judgement.rating().word(), judgement.rating() == Rating.NONE ? null : RatingMark.svg(judgement.rating()), comment, notes};
    }

    private static String absent(List<StatedRollUp> stated) {
        return stated.isEmpty() ? NOT_SUPPLIED : "not in the published text";
    }

    private static String tally(RollUp block) {
        int none = block.count(Direction.NONE);
        int real = block.count(Direction.NO_REAL_CHANGE);
        return "▲ " + block.count(Direction.IMPROVED) + " improved, ► " + block.count(Direction.SAME) + " no significant change, ▼ " + block.count(Direction.DETERIORATED) + " deteriorated"
                + (real == 0 ? "" : ", ≈ " + real + " no real change") + (none == 0 ? "" : ", – " + none + " no judgement");
    }

    private static String value(IndicatorValue value, Indicator indicator, String absent) {
        if (value != null && value.confidential()) {
            return Symbol.CONFIDENTIAL.text();
        }
        return Optional.ofNullable(value).map(IndicatorValue::value).map(number -> Figures.value(number, indicator)).orElse(absent);
    }

    private static String latest(Judgement judgement, Indicator indicator, String absent, ReportRun run) {
        if (judgement.latest() == null) {
            if (run.book().value(indicator.code(), ReportingPeriod.of(run.period())).filter(IndicatorValue::confidential).isPresent()) {
                return Symbol.CONFIDENTIAL.text();
            }
            return judgement.baseline() == null ? absent : "no value this year";
        }
        return value(judgement.latest(), indicator, absent) + ForecastWords.of(judgement, indicator, "\n").map(words -> "\n" + words).orElse("");
    }

    private static String direction(Judgement judgement) {
        String from = judgement.override().isPresent() || judgement.comparedWith() == null || judgement.direction() == Direction.NONE ? "" : "\nfrom " + judgement.comparedWith().period().printed();
        return judgement.direction().arrow() + " " + judgement.direction().word() + from;
    }
}
