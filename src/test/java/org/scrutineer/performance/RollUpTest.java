package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.extract.ComparisonReader;
import org.scrutineer.extract.FolderSource;
import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.salt.Period;

/** The demo's blocks against what the paper's text says of them. */
class RollUpTest {

    private static final FolderSource SOURCE = new FolderSource(Path.of("datasources/demo/performance"));
    private static final PerformanceBook BOOK = PerformanceReader.read(SOURCE);
    private static final List<StatedRollUp> STATED = ComparisonReader.stated(SOURCE);

    private static List<RollUp> blocks(String appendix) {
        return RollUp.of(BOOK, STATED, Period.of("2017-18", 3), appendix, DirectionReading.PUBLISHED);
    }

    private static StatedRollUp stated(String block) {
        return STATED.stream().filter(one -> one.block().equals(block)).findFirst().orElseThrow();
    }

    @Test
    void theSixPrioritiesInTheirOrderAndOneWithoutMeasures() {
        assertEquals(List.of("SP1", "SP2", "SP3", "SP4", "SP5", "SP6"), blocks("strategic-priorities").stream().map(RollUp::block).toList());
        assertTrue(blocks("strategic-priorities").get(4).lines().isEmpty());
    }

    @Test
    void aDifferenceFromTheTextIsSaidWithItsCause() {
        RollUp workforce = blocks("workforce").get(0);
        assertEquals(List.of(2, 0, 2, 2), List.of(workforce.count(Direction.IMPROVED), workforce.count(Direction.SAME), workforce.count(Direction.DETERIORATED), workforce.count(Direction.NONE)));
        assertEquals("improved: the text says 10, the figures here give 2. Cause: the appendix of the paper is a picture; its text names six measures and gives a direction for four of them.",
                RollUp.difference(List.of(workforce), stated("workforce")).orElseThrow());
    }

    @Test
    void whatTheTextDoesNotSayIsNoDifference() {
        assertTrue(RollUp.difference(blocks("activity"), stated("activity")).isEmpty());
        StatedRollUp right = new StatedRollUp(stated("workforce").period(), "workforce", "", 2, 0, 2, null, "", "");
        assertTrue(RollUp.difference(blocks("workforce"), right).isEmpty());
    }
}
