package org.scrutineer.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.salt.FinancialYear;

/** A text that carries over names the periods that are meant in the next quarter, in its own way of writing them. */
class PeriodShiftTest {

    private static PeriodShift shift(String from, String to) {
        return new PeriodShift(ReportingPeriod.parse(from), ReportingPeriod.parse(to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-25 Q3 | 2024-25 Q4 | In 2024-25 Q3 we did | In 2024-25 Q4 we did",
                "2024-25 Q3 | 2024-25 Q4 | up from 2024/25 Q2 to 2024/25 Q3 | up from 2024/25 Q3 to 2024/25 Q4",
                "2024-25 Q3 | 2024-25 Q4 | Q3 2024-25, quarter 2 and the third quarter | Q4 2024-25, quarter 3 and the fourth quarter",
                "2024-25 Q3 | 2024-25 Q4 | in 2023-24 it was lower | in 2023-24 it was lower",
                "2024-25 Q4 | 2025-26 Q1 | in 2023-24 and 2024-2025 | in 2024-25 and 2025-2026",
                "2024-25 Q4 | 2025-26 Q1 | 2024-25 (Q4) against 2023-24 (Q4) | 2025-26 (Q1) against 2024-25 (Q1)",
                "2024-25 Q4 | 2025-26 Q1 | Fourth quarter, Q4 and Q1 of 2024/25 | First quarter, Q1 and Q2 of 2024/25",
                "2024-25 Q3 | 2024-25 Q4 | {1E 2024-25 Q3} of {Q2 2024-25 Q3 fraction}; {1E now} | {1E 2024-25 Q4} of {Q2 2024-25 Q4 fraction}; {1E now}",
                "2024-25 Q3 | 2024-25 Q4 | on 2024-10-11, 2024/10/11, in 2024-26 and 12-13 of 15 | on 2024-10-11, 2024/10/11, in 2024-26 and 12-13 of 15",
                "2099-00 Q4 | 2100-01 Q1 | 2099-00 Q4 | 2100-01 Q1",
                "2024-25 Q3 | 2025-26 Q3 | 2024-25 Q3 and Q3 | 2025-26 Q3 and Q3"
            })
    void periodsMoveAndAllElseStays(String from, String to, String text, String moved) {
        assertEquals(moved, shift(from, to).of(text));
    }

    @Property(tries = 200)
    void movingOnTwiceIsMovingOnOnce(
            @ForAll @IntRange(min = 2015, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 4) int quarter,
            @ForAll @IntRange(min = 1, max = 9) int one,
            @ForAll @IntRange(min = 1, max = 9) int two) {
        ReportingPeriod start = new ReportingPeriod(new FinancialYear(year), quarter);
        ReportingPeriod middle = later(start, one);
        ReportingPeriod end = later(middle, two);
        String text = "Since " + start.printed() + " and in Q" + quarter + ".";
        assertEquals(
                new PeriodShift(start, end).of(text),
                new PeriodShift(middle, end).of(new PeriodShift(start, middle).of(text)));
        assertEquals(
                "Since " + end.printed() + " and in Q" + end.quarter() + ".", new PeriodShift(start, end).of(text));
    }

    private static ReportingPeriod later(ReportingPeriod period, int quarters) {
        ReportingPeriod later = period;
        for (int i = 0; i < quarters; i++) {
            later = later.quarter() == 4
                    ? new ReportingPeriod(new FinancialYear(later.year().startYear() + 1), 1)
                    : new ReportingPeriod(later.year(), later.quarter() + 1);
        }
        return later;
    }

    @Test
    void onlyALaterQuarterFollows() {
        assertThrows(IllegalArgumentException.class, () -> shift("2024-25 Q3", "2024-25 Q3"));
        assertThrows(IllegalArgumentException.class, () -> shift("2024-25 Q3", "2023-24 Q4"));
        assertThrows(IllegalArgumentException.class, () -> shift("2024-25", "2025-26"));
    }
}
