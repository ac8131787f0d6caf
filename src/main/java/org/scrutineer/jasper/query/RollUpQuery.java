package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.extract.ComparisonReader;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.Markup;
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

/** {@code roll-up APPENDIX}: a row per indicator of an appendix, by block; a block without indicators has one row that says so. */
final class RollUpQuery implements Query {

    private static final List<String> FIELDS = List.of("block", "block_title", "tally", "indicator", "baseline", "latest", "direction", "rating", "comment", "notes");

    @Override
    public String verb() {
        return "roll-up";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        if (words.size() != 1) {
            throw new IllegalArgumentException("roll-up is followed by an appendix, such as roll-up workforce; found \"roll-up " + String.join(" ", words) + "\"");
        }
        List<StatedRollUp> stated = ComparisonReader.stated(run.source());
        List<RollUp> blocks = RollUp.of(run.book(), stated, run.period(), words.get(0), DirectionReading.of(run.settings()));
        String absent = stated.isEmpty() ? "not supplied" : "not in the published text";
        String notes = stated.stream().filter(one -> one.block().equals(words.get(0)) && one.period().equals(ReportingPeriod.of(run.period())))
                .map(one -> "The paper: " + one.said() + RollUp.difference(blocks, one).map(difference -> "\nDifference. " + difference).orElse("")).collect(Collectors.joining("\n"));
        List<Object[]> rows = new ArrayList<>();
        for (RollUp block : blocks) {
            String title = block.stated().map(StatedRollUp::title).orElse("");
            if (block.lines().isEmpty()) {
                rows.add(new Object[] {block.block(), title, "", "No measure has been supplied.", "", "", "", "", "", notes});
            }
            for (Map.Entry<Indicator, Judgement> line : block.lines().entrySet()) {
                rows.add(row(block, title, line.getKey(), line.getValue(), run, absent, notes));
            }
        }
        return new TableDataSource(FIELDS, rows);
    }

    private static Object[] row(RollUp block, String title, Indicator indicator, Judgement judgement, ReportRun run, String absent, String notes) {
        String comment = judgement.override().map(override -> override.reason()).orElse(run.book().commentary(indicator.code(), ReportingPeriod.of(run.period())).stream()
                .filter(remark -> remark.kind().equals("COMMENT")).map(Commentary::text).collect(Collectors.joining(" ")));
        return new Object[] {block.block(), title, tally(block), Markup.bold(indicator.code()) + "  " + Markup.text(indicator.title()),
            value(judgement.baseline(), indicator, absent), latest(judgement, indicator, absent), direction(judgement),
            judgement.rating() == Rating.NONE ? "" : judgement.rating().letter() + " " + judgement.rating().word(), comment, notes};
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

    private static String latest(Judgement judgement, Indicator indicator, String absent) {
        if (judgement.latest() == null) {
            return judgement.baseline() == null ? absent : "no value this year";
        }
        return value(judgement.latest(), indicator, absent) + judgement.forecast().map(forecast -> "\nforecast " + Figures.value(forecast.value(), indicator)).orElse("");
    }

    private static String direction(Judgement judgement) {
        String from = judgement.override().isPresent() || judgement.comparedWith() == null || judgement.direction() == Direction.NONE ? "" : "\nfrom " + judgement.comparedWith().period().printed();
        return judgement.direction().arrow() + " " + judgement.direction().word() + from;
    }
}
