package org.scrutineer.performance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.performance.CouncilValue;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.paper.Council;

/** Quartiles against worked figures; the council of the paper is always among the others. */
class CouncilsInYearTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2023-24");
    private static final Council WEALDSHIRE =
            new Council("Wealdshire County Council", "Wealdshire", "", "", "", "", "", "", null, Council.ENGLISH);

    private static PerformanceBook book(Polarity polarity, String own) {
        Indicator indicator =
                new Indicator("X", "", "A measure", "ascof", "", polarity, Unit.PERCENT, 1, false, "", "none", "");
        List<IndicatorValue> values = own == null
                ? List.of()
                : List.of(new IndicatorValue("X", "", YEAR, new BigDecimal(own), null, null, ""));
        return new PerformanceBook(
                List.of(indicator), values, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<CouncilValue> others(int many) {
        List<CouncilValue> values = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            values.add(new CouncilValue("X", "Council " + i, YEAR, BigDecimal.valueOf(i * 10L), ""));
        }
        return values;
    }

    private static CouncilsInYear of(PerformanceBook book, List<CouncilValue> values) {
        return CouncilsInYear.of(book.indicator("X").orElseThrow(), values, book, WEALDSHIRE)
                .orElseThrow();
    }

    /** 1 to 9 have their quartiles at 3, 5 and 7; 1 to 8 at 2.75, 4.5 and 6.25, as a spreadsheet gives them. */
    @Test
    void quartilesAsASpreadsheetGivesThem() {
        assertEquals(
                new Quartiles(3, 5, 7),
                Quartiles.of(new double[] {9, 8, 7, 6, 5, 4, 3, 2, 1}).orElseThrow());
        assertEquals(
                new Quartiles(2.75, 4.5, 6.25),
                Quartiles.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8}).orElseThrow());
        assertEquals(Optional.empty(), Quartiles.of(new double[7]));
    }

    @Test
    void theOwnCouncilComesFromItsOwnValuesWhereTheTableLeavesItOut() {
        CouncilsInYear councils = of(book(Polarity.HIGH, "25"), others(3));
        assertEquals("Wealdshire", councils.own().name());
        assertEquals(4, councils.all().size());
        assertEquals(Optional.of(2), councils.rank());
        assertEquals(Optional.of(3), of(book(Polarity.LOW, "25"), others(3)).rank());
        assertEquals(Optional.empty(), of(book(Polarity.NONE, "25"), others(3)).rank());
    }

    @Test
    void anyNumberOfCouncils() {
        for (int many : new int[] {1, 7, 8, 151}) {
            CouncilsInYear councils = of(book(Polarity.HIGH, "15"), others(many));
            assertEquals(many + 1, councils.all().size());
            assertEquals(many >= 7, councils.quartiles().isPresent());
        }
    }

    @Test
    void englandIsNoCouncil() {
        List<CouncilValue> values = others(2);
        values.add(new CouncilValue("X", "England", YEAR, new BigDecimal("17"), ""));
        CouncilsInYear councils = of(book(Polarity.HIGH, null), values);
        assertEquals(new BigDecimal("17"), councils.england());
        assertTrue(councils.own() == null && councils.others().size() == 2);
    }
}
