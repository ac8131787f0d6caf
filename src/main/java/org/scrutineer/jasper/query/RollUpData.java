package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.RollUp;
import org.scrutineer.performance.StatedRollUp;
import org.scrutineer.run.ReportRun;

/** A dashboard as data: its indicators, and how many of each block moved which way. */
final class RollUpData {

    private RollUpData() {}

    static List<DataTable> of(List<RollUp> blocks, String appendix, ReportRun run, String notes) {
        String before = run.period().year().previous().toString().replace('-', '/');
        List<List<Object>> lines = new ArrayList<>();
        List<List<Object>> counts = new ArrayList<>();
        for (RollUp block : blocks) {
            block.lines()
                    .forEach((indicator, judgement) -> lines.add(joined(
                            DataTable.row(
                                    block.block(),
                                    indicator.code(),
                                    indicator.title(),
                                    indicator.unit().label(),
                                    DataTable.value(judgement.baseline(), indicator),
                                    DataTable.value(judgement.latest(), indicator),
                                    judgement.latest() == null
                                            ? null
                                            : judgement.latest().period().printed(),
                                    JudgementData.status(judgement),
                                    JudgementWords.figure(judgement.forecast()),
                                    judgement
                                            .forecast()
                                            .map(Forecast::methodName)
                                            .orElse(null),
                                    JudgementData.target(judgement),
                                    RollUpQuery.comment(indicator, judgement, run)),
                            JudgementData.cells(judgement, indicator))));
            counts.add(DataTable.row(
                    block.block(),
                    block.stated().map(StatedRollUp::title).orElse(null),
                    count(block, Direction.IMPROVED),
                    count(block, Direction.SAME),
                    count(block, Direction.DETERIORATED),
                    count(block, Direction.NO_REAL_CHANGE),
                    count(block, Direction.NONE),
                    DataTable.whole(block.tally().assumed())));
        }
        return List.of(
                new DataTable(appendix, "Measures against the year before", columns(before), lines, notes),
                new DataTable(
                        appendix + " roll-up",
                        "How many moved which way",
                        List.of(
                                "Block",
                                "Title",
                                Direction.IMPROVED.word(),
                                Direction.SAME.word(),
                                Direction.DETERIORATED.word(),
                                Direction.NO_REAL_CHANGE.word(),
                                Direction.NONE.word(),
                                "Of these rest on an assumed value †"),
                        counts,
                        ""));
    }

    private static List<String> columns(String before) {
        return joined(
                List.of(
                        "Block",
                        "Code",
                        "Measure",
                        "Unit",
                        before,
                        "Latest",
                        "Latest is of",
                        "Status",
                        "Forecast for the year",
                        "Forecast by",
                        "Target",
                        "Comment"),
                JudgementData.COLUMNS);
    }

    private static <T> List<T> joined(List<? extends T> one, List<? extends T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static Object count(RollUp block, Direction direction) {
        return DataTable.whole(block.count(direction));
    }
}
