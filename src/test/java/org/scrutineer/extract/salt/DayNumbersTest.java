package org.scrutineer.extract.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read as the library reads them and come back as they were. */
class DayNumbersTest {

    @Test
    void everyDayOfThreeCenturies() {
        DayNumbers days = new DayNumbers();
        for (LocalDate day = LocalDate.of(1849, 12, 1); day.getYear() < 2151; day = day.plusDays(1)) {
            assertEquals(day, days.of(days.number(day)));
            LocalDate read = DayNumbers.read(day.toString());
            if (day.getYear() >= 1850 && day.getYear() < 2150) {
                assertEquals(day, read);
            } else {
                assertNull(read);
            }
        }
    }

    @Test
    void noDayAndDaysOfOtherAges() {
        DayNumbers days = new DayNumbers();
        assertNull(days.of(days.number(null)));
        for (LocalDate day : new LocalDate[] {LocalDate.MAX, LocalDate.MIN, LocalDate.of(12, 3, 4)}) {
            assertEquals(day, days.of(days.number(day)));
        }
    }

    @Property
    void whatIsNoDayIsNotRead(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(min = 0, max = 99) int month,
            @ForAll @IntRange(min = 0, max = 99) int day) {
        LocalDate expected;
        try {
            expected = LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            expected = null;
        }
        assertEquals(expected, DayNumbers.read(String.format("%04d-%02d-%02d", year, month, day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017",
                "31/12/2017",
                "2017-12-3",
                "2017-1-031",
                "20a7-12-31",
                "2017/12/31",
                "2017-12-31 ",
                "-017-12-31"
            })
    void otherWritingsAreLeftToTheLibrary(String text) {
        assertNull(DayNumbers.read(text));
    }
}
