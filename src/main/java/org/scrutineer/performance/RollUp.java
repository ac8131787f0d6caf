package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.performance.paper.Paper;
import org.scrutineer.salt.Period;

/**
 * The indicators of one priority or appendix and how many of them moved which way.
 *
 * @param block the priority or appendix
 * @param lines each indicator with its judgement, in the order supplied
 * @param stated what the published text says of the block
 */
public record RollUp(String block, Map<Indicator, Judgement> lines, Optional<StatedRollUp> stated) {

    /** The appendix whose blocks are the priorities; its indicators are those of any appendix that name one. */
    public static final String BY_PRIORITY = "strategic-priorities";

    /**
     * The blocks of an appendix. A priority that the council or the text names but no indicator does is a block without
     * lines.
     */
    public static List<RollUp> of(
            PerformanceBook book,
            List<StatedRollUp> stated,
            Paper paper,
            Period period,
            String appendix,
            DirectionReading reading) {
        List<StatedRollUp> now = stated.stream()
                .filter(one -> one.period().equals(ReportingPeriod.of(period)))
                .toList();
        if (!appendix.equals(BY_PRIORITY)) {
            return List.of(block(appendix, book.indicators(appendix), book, now, period, reading));
        }
        Set<String> appendices =
                Set.copyOf(book.indicators().stream().map(Indicator::appendix).toList());
        Set<String> priorities = new LinkedHashSet<>();
        now.stream()
                .map(StatedRollUp::block)
                .filter(block -> !appendices.contains(block) && !block.equals(BY_PRIORITY))
                .forEach(priorities::add);
        book.indicators().stream()
                .map(Indicator::priority)
                .filter(priority -> !priority.isEmpty())
                .forEach(priorities::add);
        List<RollUp> blocks = new ArrayList<>();
        for (String priority : paper.inOrder(List.copyOf(priorities))) {
            blocks.add(block(
                    priority,
                    book.indicators().stream()
                            .filter(indicator -> indicator.priority().equals(priority))
                            .toList(),
                    book,
                    now,
                    period,
                    reading));
        }
        return blocks;
    }

    private static RollUp block(
            String block,
            List<Indicator> indicators,
            PerformanceBook book,
            List<StatedRollUp> stated,
            Period period,
            DirectionReading reading) {
        Map<Indicator, Judgement> lines = new LinkedHashMap<>();
        indicators.forEach(indicator -> lines.put(indicator, Judgement.of(indicator, book, period, reading)));
        return new RollUp(
                block,
                lines,
                stated.stream().filter(one -> one.block().equals(block)).findFirst());
    }

    public int count(Direction direction) {
        return (int) lines.values().stream()
                .filter(judgement -> judgement.direction() == direction)
                .count();
    }

    /** The block's own tally. */
    public BlockTally tally() {
        return BlockTally.of(List.of(this));
    }

    /**
     * Where blocks together give something else than the text states of them, what and why; empty when they agree or it
     * states nothing.
     */
    public static Optional<String> difference(List<RollUp> blocks, StatedRollUp stated) {
        return BlockTally.of(blocks).differenceFrom(stated);
    }
}
