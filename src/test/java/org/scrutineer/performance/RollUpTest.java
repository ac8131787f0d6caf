package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.figures.ComparisonReader;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.paper.Paper;
import org.scrutineer.salt.Period;

/** The demo's blocks against what the paper's text says of them. */
class RollUpTest {

    private static final FolderSource SOURCE = new FolderSource(Path.of("datasources/demo/performance"));
    private static final PerformanceBook BOOK = PerformanceReader.read(SOURCE);
    private static final List<StatedRollUp> STATED = ComparisonReader.stated(SOURCE);

    private static final Paper PAPER = PaperReader.read(SOURCE);

    private static List<RollUp> blocks(String appendix) {
        return RollUp.of(BOOK, STATED, PAPER, Period.of("2017-18", 3), appendix, DirectionReading.ANY_DIFFERENCE);
    }

    private static StatedRollUp stated(String block) {
        return STATED.stream()
                .filter(one -> one.block().equals(block))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSixPrioritiesInTheirOrderAndOneWithoutMeasures() {
        assertEquals(
                List.of("SP1", "SP2", "SP3", "SP4", "SP5", "SP6"),
                blocks("strategic-priorities").stream().map(RollUp::block).toList());
        assertTrue(blocks("strategic-priorities").get(4).lines().isEmpty());
    }

    @Test
    void aDifferenceFromTheTextIsSaidWithItsCause() {
        RollUp workforce = blocks("workforce").get(0);
        assertEquals(
                List.of(2, 1, 1, 2),
                List.of(
                        workforce.count(Direction.IMPROVED),
                        workforce.count(Direction.SAME),
                        workforce.count(Direction.DETERIORATED),
                        workforce.count(Direction.NONE)));
        assertEquals(
                "improved: the text says 10, the figures here give 2. Cause: the appendix of the paper is a picture; its text names six measures and gives a direction for four of them.",
                RollUp.difference(List.of(workforce), stated("workforce")).orElseThrow());
    }

    @Test
    void aShareIsOfThoseWithAJudgement() {
        assertTrue(
                RollUp.difference(blocks("activity"), stated("activity"))
                        .orElseThrow()
                        .startsWith(
                                "improved, of those with a judgement: the text says 73%, the figures here give 58% (7 of 12). Cause: "));
    }

    /** The tallies of the table of ASCOF are those of the block, and each quarter's counts make up its rows. */
    @Test
    void everyQuarterIsCountedByTheSameRules() {
        List<RollUpBlock> summary =
                RollUpBlock.of(BOOK, STATED, Period.of("2017-18", 3), DirectionReading.ANY_DIFFERENCE, PAPER.blocks());
        assertEquals(
                List.of("strategic-priorities", "workforce", "customer", "ascof", "activity"),
                summary.stream().map(RollUpBlock::block).toList());
        for (RollUpBlock block : summary) {
            assertEquals(3, block.quarters().size());
            for (int quarter = 1; quarter <= 3; quarter++) {
                BlockTally tally = block.quarters().get(quarter - 1);
                assertEquals(
                        tally.rows(),
                        tally.count(Direction.IMPROVED)
                                + tally.same()
                                + tally.count(Direction.DETERIORATED)
                                + tally.count(Direction.NONE),
                        block.block());
                assertEquals(
                        BlockTally.of(
                                        block.block(),
                                        BOOK,
                                        Period.of("2017-18", quarter),
                                        DirectionReading.ANY_DIFFERENCE)
                                .judgements(),
                        tally.judgements());
            }
        }
        Tally ascof = Tally.of(AscofLine.of(BOOK, Period.of("2017-18", 1)));
        assertEquals(
                ascof.directions().get(Direction.IMPROVED),
                summary.get(3).quarters().get(0).count(Direction.IMPROVED));
        assertTrue(summary.get(3).difference().isEmpty(), "the figures give the published tally");
    }

    @Test
    void whatTheTextDoesNotSayIsNoDifference() {
        StatedRollUp silent = new StatedRollUp(
                stated("activity").period(), "activity", "", null, null, null, null, "Much improved.", "");
        assertTrue(RollUp.difference(blocks("activity"), silent).isEmpty());
        StatedRollUp right = new StatedRollUp(stated("workforce").period(), "workforce", "", 2, 1, 1, null, "", "");
        assertTrue(RollUp.difference(blocks("workforce"), right).isEmpty());
    }
}
