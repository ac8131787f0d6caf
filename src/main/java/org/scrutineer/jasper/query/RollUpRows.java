package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.performance.BlockTally;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.RollUpBlock;
import org.scrutineer.performance.StatedRollUp;
import org.scrutineer.salt.Period;

/** The cells of the roll-up: a row per block and quarter. */
final class RollUpRows {

    private RollUpRows() {
    }

    static List<Object[]> of(RollUpBlock block, Period period) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < block.quarters().size(); i++) {
            BlockTally tally = block.quarters().get(i);
            rows.add(new Object[] {"Q" + period.quarter(i + 1).quarter(), tally.count(Direction.IMPROVED), tally.same(), tally.count(Direction.DETERIORATED), tally.count(Direction.NONE),
                tally.count(Rating.GREEN), tally.count(Rating.AMBER), tally.count(Rating.RED), tally.count(Rating.NONE)});
        }
        return rows;
    }

    /** What the text says of the block, and what the figures give beside it. */
    static String published(RollUpBlock block) {
        return block.stated().map(stated -> (stated.said() + " " + beside(block, stated)).strip()).orElse("Not in the published text.") + empty(block);
    }

    private static String beside(RollUpBlock block, StatedRollUp stated) {
        BlockTally now = block.now();
        if (stated.improved() == null && stated.same() == null && stated.deteriorated() == null && stated.share() == null) {
            return "";
        }
        if (block.difference().isEmpty()) {
            return "The figures here give the same.";
        }
        return "The figures here: " + now.count(Direction.IMPROVED) + " improved, " + (stated.same() == null && now.same() == 0 ? "" : now.same() + " no significant change, ") + now.count(Direction.DETERIORATED) + " deteriorated"
                + now.improvedShare().filter(share -> stated.share() != null).map(share -> " (" + share.toPlainString() + "% improved)").orElse("") + "; why they differ is under Notes on the figures.";
    }

    /** Quarters of which nothing at all can be judged. */
    private static String empty(RollUpBlock block) {
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < block.quarters().size(); i++) {
            if (block.quarters().get(i).judged() == 0) {
                empty.add(Integer.toString(i + 1));
            }
        }
        return empty.isEmpty() ? "" : " Quarter" + (empty.size() > 1 ? "s " : " ") + String.join(" and ", empty) + ": not in the published text.";
    }
}
