package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.scrutineer.salt.Period;

/**
 * One block of the summary: an appendix, or the strategic priorities together, quarter by quarter under the same rules.
 *
 * @param quarters a tally per quarter, from the first to the reported one
 * @param stated what the published text says of the block in the reported quarter
 */
public record RollUpBlock(String block, String title, List<BlockTally> quarters, Optional<StatedRollUp> stated) {

    /**
     * Every block that has indicators, in print order.
     *
     * @param titles of the blocks that the paper has a part for, in print order
     */
    public static List<RollUpBlock> of(
            PerformanceBook book,
            List<StatedRollUp> stated,
            Period period,
            DirectionReading reading,
            Map<String, String> titles) {
        List<RollUpBlock> blocks = new ArrayList<>();
        for (Map.Entry<String, String> titled : titles.entrySet()) {
            String block = titled.getKey();
            List<BlockTally> quarters = IntStream.rangeClosed(1, period.quarter())
                    .mapToObj(quarter -> BlockTally.of(block, book, period.quarter(quarter), reading))
                    .toList();
            Optional<StatedRollUp> said = stated.stream()
                    .filter(one -> one.block().equals(block) && one.period().equals(ReportingPeriod.of(period)))
                    .findFirst();
            if (quarters.stream().anyMatch(tally -> tally.rows() > 0)) {
                blocks.add(new RollUpBlock(block, titled.getValue(), quarters, said));
            }
        }
        return blocks;
    }

    /** The reported quarter's. */
    public BlockTally now() {
        return quarters.get(quarters.size() - 1);
    }

    /**
     * Where the figures give something else than the text states, what and why; empty when they agree or it states
     * nothing.
     */
    public Optional<String> difference() {
        return stated.flatMap(text -> now().differenceFrom(text));
    }

    /** The indicators of a block: of an appendix, of one priority, or of all priorities. */
    static Predicate<Indicator> members(String block) {
        return indicator -> block.equals(RollUp.BY_PRIORITY)
                ? !indicator.priority().isEmpty()
                : indicator.appendix().equals(block) || indicator.priority().equals(block);
    }
}
