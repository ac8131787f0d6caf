package org.scrutineer.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Period;

/**
 * One block of the summary: an appendix, or the strategic priorities together, quarter by quarter under the same rules.
 *
 * @param quarters a tally per quarter, from the first to the reported one
 * @param stated   what the published text says of the block in the reported quarter
 */
public record RollUpBlock(String block, String title, List<BlockTally> quarters, Optional<StatedRollUp> stated) {

    /** Every block that has indicators, in print order. */
    public static List<RollUpBlock> of(PerformanceBook book, List<StatedRollUp> stated, Period period, DirectionReading reading) {
        List<RollUpBlock> blocks = new ArrayList<>();
        for (RuleFile.Line line : RuleFile.read("appendices.csv")) {
            String block = line.get("appendix");
            List<BlockTally> quarters = IntStream.rangeClosed(1, period.quarter()).mapToObj(quarter -> BlockTally.of(block, book, period.quarter(quarter), reading)).toList();
            Optional<StatedRollUp> said = stated.stream().filter(one -> one.block().equals(block) && one.period().equals(ReportingPeriod.of(period))).findFirst();
            if (line.get("summary").equals("Y") && quarters.stream().anyMatch(tally -> tally.rows() > 0)) {
                blocks.add(new RollUpBlock(block, line.get("title"), quarters, said));
            }
        }
        return blocks;
    }

    /** The reported quarter's. */
    public BlockTally now() {
        return quarters.get(quarters.size() - 1);
    }

    /** Where the figures give something else than the text states, what and why; empty when they agree or it states nothing. */
    public Optional<String> difference() {
        return stated.flatMap(text -> now().differenceFrom(text));
    }

    /** The print titles by block. */
    public static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        RuleFile.read("appendices.csv").forEach(line -> titles.put(line.get("appendix"), line.get("title")));
        return titles;
    }

    /** The indicators of a block: of an appendix, of one priority, or of all priorities. */
    static Predicate<Indicator> members(String block) {
        return indicator -> block.equals(RollUp.BY_PRIORITY) ? !indicator.priority().isEmpty() : indicator.appendix().equals(block) || indicator.priority().equals(block);
    }
}
