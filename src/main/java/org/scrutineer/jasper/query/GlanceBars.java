package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.jasper.HouseColours;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.jasper.chart.StackedCounts;
import org.scrutineer.jasper.chart.StackedCounts.Part;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.performance.BlockTally;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Legend;
import org.scrutineer.performance.glance.Measured;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/** How the measures of each block stand against their targets and against their baselines, as bars. */
final class GlanceBars {

    private static final int MOST = 5;
    static final Map<Direction, String> FILLS = Map.of(
            Direction.IMPROVED,
            "#12436D",
            Direction.SAME,
            "#DDE4EB",
            Direction.NO_REAL_CHANGE,
            "#DDE4EB",
            // In grey the house's third colour is as dark as the first.
            Direction.DETERIORATED,
            "#F46A25",
            Direction.NONE,
            "#FFFFFF");

    private final List<StackedCounts.Row> rows = new ArrayList<>();

    private final Words words;

    private GlanceBars(Words words) {
        this.words = words;
    }

    static GlanceBars of(List<Measured> measured, ReportRun run) {
        Map<String, List<Judgement>> blocks = new LinkedHashMap<>();
        run.paper().blocks().keySet().forEach(block -> blocks.put(block, new ArrayList<>()));
        for (Measured one : measured) {
            Indicator indicator = one.indicator();
            blocks.computeIfAbsent(indicator.appendix(), block -> new ArrayList<>())
                    .add(one.judgement());
        }
        blocks.values().removeIf(List::isEmpty);
        GlanceBars bars = new GlanceBars(run.words());
        List<Judgement> rest = new ArrayList<>();
        int shown = 0;
        for (var block : blocks.entrySet()) {
            if (shown++ < MOST - 1 || blocks.size() <= MOST) {
                bars.row(run.paper().blocks().getOrDefault(block.getKey(), block.getKey()), block.getValue());
            } else {
                rest.addAll(block.getValue());
            }
        }
        if (!rest.isEmpty()) {
            bars.row(bars.words.get("block.others"), rest);
        }
        return bars;
    }

    private void row(String title, List<Judgement> judgements) {
        BlockTally tally = new BlockTally(judgements);
        List<Part> targets = new ArrayList<>();
        for (Legend.Level level : tally.legend().levels()) {
            int count = tally.count(level.letter());
            targets.add(new Part(
                    count,
                    count + " " + level.letter(),
                    level.letter() + " (" + level.mark().word() + ")",
                    level.mark().colour(),
                    RatingMark.ink(level.mark()),
                    false));
        }
        targets.add(new Part(
                tally.unrated(),
                words.get("count.unrated", tally.unrated()),
                words.get("rating.unrated"),
                "#FFFFFF",
                HouseColours.INK,
                true));
        List<Part> directions = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            int count = tally.count(direction);
            String assumed = tally.assumed(direction) == 0 ? "" : JudgementWords.ASSUMED.strip();
            boolean dark = direction == Direction.IMPROVED;
            String label = direction == Direction.NONE
                    ? count + " " + words.of(direction)
                    : count + assumed + " " + direction.arrow();
            directions.add(new Part(
                    count,
                    label,
                    words.of(direction) + (assumed.isEmpty() ? "" : " (" + words.get("judged.some.assumed") + ")"),
                    FILLS.get(direction),
                    dark ? "#FFFFFF" : HouseColours.INK,
                    true));
        }
        int all = judgements.size();
        rows.add(new StackedCounts.Row(title + " (" + all + ")", List.of(targets, directions)));
    }

    private List<String> heads() {
        return List.of(words.get("bars.target"), words.get("bars.baseline"));
    }

    double height() {
        return StackedCounts.height(rows.size());
    }

    Drawing drawing(double width) {
        return StackedCounts.drawing(heads(), rows, width);
    }

    String words() {
        return StackedCounts.words(heads(), rows);
    }
}
