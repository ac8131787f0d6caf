package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Forecast;
import org.scrutineer.performance.RollUp;
import org.scrutineer.performance.StatedRollUp;

/** A dashboard as data: its indicators, and how many of each block moved which way. */
final class RollUpData {

    private RollUpData() {
    }

    static List<DataTable> of(List<RollUp> blocks, String appendix, ReportRun run, String notes) {
        String before = run.period().year().previous().toString().replace('-', '/');
        List<List<Object>> lines = new ArrayList<>();
        List<List<Object>> counts = new ArrayList<>();
        for (RollUp block : blocks) {
            block.lines().forEach((indicator, judgement) -> lines.add(DataTable.row(block.block(), indicator.code(), indicator.title(), indicator.unit().label(), DataTable.value(judgement.baseline(), indicator),
                    DataTable.value(judgement.latest(), indicator), judgement.forecast().map(Forecast::value).orElse(null), judgement.direction().word(),
                    judgement.override().isPresent() || judgement.comparedWith() == null || judgement.direction() == Direction.NONE ? null : judgement.comparedWith().period().printed(),
                    AscofData.word(judgement.rating()), RollUpQuery.comment(indicator, judgement, run))));
            counts.add(DataTable.row(block.block(), block.stated().map(StatedRollUp::title).orElse(null), count(block, Direction.IMPROVED), count(block, Direction.SAME), count(block, Direction.DETERIORATED),
                    count(block, Direction.NO_REAL_CHANGE), count(block, Direction.NONE)));
        }
        return List.of(new DataTable(appendix, "Measures against the year before", List.of("Block", "Code", "Measure", "Unit", before, "Latest", "Forecast for the year", "Direction of travel", "Compared with", "Rating", "Comment"), lines, notes),
                new DataTable(appendix + " roll-up", "How many moved which way", List.of("Block", "Title", Direction.IMPROVED.word(), Direction.SAME.word(), Direction.DETERIORATED.word(), Direction.NO_REAL_CHANGE.word(), Direction.NONE.word()), counts, ""));
    }

    private static Object count(RollUp block, Direction direction) {
        return DataTable.whole(block.count(direction));
    }
}
