package org.scrutineer.performance.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.rules.RuleFile;

/** The list of bank holidays against the rules that most of them follow, worked out here a second time. */
class BankHolidaysTest {

    /** What no rule gives: a day moved, and from where; a day beside the others. */
    private static final Map<String, String> MOVED =
            Map.of("2012-05-28", "2012-06-04", "2020-05-04", "2020-05-08", "2022-05-30", "2022-06-02");

    private static final Set<String> ONCE = Set.of("2012-06-05", "2022-06-03", "2022-09-19", "2023-05-08");

    static IntStream years() {
        return IntStream.rangeClosed(
                BankHolidays.ofEngland().first().getYear(),
                BankHolidays.ofEngland().last().getYear());
    }

    /** Gauss's rule for the Gregorian calendar, not the one that the list was made with. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int century = year / 100;
        int p = (13 + 8 * century) / 25;
        int m = (15 - p + century - century / 4) % 30;
        int n = (4 + century - century / 4) % 7;
        int d = (19 * a + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        if (d == 29 && e == 6) {
            return LocalDate.of(year, 4, 19);
        }
        if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
            return LocalDate.of(year, 4, 18);
        }
        return LocalDate.of(year, 3, 22).plusDays(d + e);
    }

    private static LocalDate free(LocalDate day, Set<LocalDate> taken) {
        LocalDate at = day;
        while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY || taken.contains(at)) {
            at = at.plusDays(1);
        }
        taken.add(at);
        return at;
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearHasThoseOfTheRules(int year) {
        Set<LocalDate> expected = new TreeSet<>();
        free(LocalDate.of(year, 1, 1), expected);
        expected.add(easter(year).minusDays(2));
        expected.add(easter(year).plusDays(1));
        expected.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        expected.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        expected.add(LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        free(LocalDate.of(year, 12, 25), expected);
        free(LocalDate.of(year, 12, 26), expected);
        MOVED.forEach((from, to) -> {
            if (expected.remove(LocalDate.parse(from))) {
                expected.add(LocalDate.parse(to));
            }
        });
        ONCE.stream().map(LocalDate::parse).filter(day -> day.getYear() == year).forEach(expected::add);
        assertEquals(expected, listed(year));
    }

    private static Set<LocalDate> listed(int year) {
        return RuleFile.read("contacts/bank-holidays.csv").stream()
                .map(line -> LocalDate.parse(line.get("date")))
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Days that anyone can look up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-12-28",
                "2016-03-25",
                "2016-12-27",
                "2017-01-02",
                "2017-04-17",
                "2018-03-30",
                "2020-05-08",
                "2022-06-02",
                "2022-06-03",
                "2022-09-19",
                "2023-05-08",
                "2024-04-01",
                "2027-12-28"
            })
    void isNoWorkingDay(String day) {
        assertFalse(BankHolidays.ofEngland().isWorkingDay(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-27", "2020-05-04", "2022-05-30", "2018-01-02", "2018-03-29"})
    void isAWorkingDay(String day) {
        assertTrue(BankHolidays.ofEngland().isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void theYearsOfTheReportAreKnown() {
        assertTrue(BankHolidays.ofEngland().knowWhatFollows(LocalDate.of(2015, 1, 1)));
        assertTrue(BankHolidays.ofEngland().knowWhatFollows(LocalDate.of(2027, 12, 31)));
        assertFalse(BankHolidays.ofEngland()
                .knowWhatFollows(BankHolidays.ofEngland().last()));
    }
}
