package org.scrutineer.server.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.DataProblemException;

/** When a line of the schedules is due. */
class ScheduleLineTest {

    @TempDir
    private Path folder;

    /**
     * 2 June 2022 was the moved Spring bank holiday and 3 June was proclaimed once: nine weeks after March is Monday 6
     * June.
     */
    @Test
    void aMailIsNotDueOnADayThatWasProclaimedOnce() {
        assertEquals(
                "2022-06-06 2021-22 Q4",
                due("9 weeks after quarter", "2022-04-01").split(", ")[0]);
    }

    /** After the last year of the list the rules go on: Good Friday 2031 is 11 April, and Easter Monday the 14th. */
    @Test
    void yearsAfterTheListFollowTheRules() {
        assertEquals(
                "2031-04-15 2030-31 Q4",
                due("2 weeks after quarter", "2031-04-10").split(", ")[0]);
    }

    private static String due(String when, String today) {
        return new ScheduleLine("pack", when, List.of("a@example.org"), "PDF", "s", "", "", Optional.empty())
                .due(LocalDate.parse(today)).stream()
                        .map(due -> due.day() + " " + due.period())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void weeksAfterTheQuartersEnd() {
        assertEquals(
                "2027-01-28 2026-27 Q3, 2027-04-28 2026-27 Q4, 2027-07-28 2027-28 Q1, 2027-10-28 2027-28 Q2",
                due("4 weeks after quarter", "2026-11-24"));
        // 31 December and one week is 7 January; the day itself is over on that day.
        assertEquals(
                "2027-04-07 2026-27 Q4",
                due("1 week after quarter", "2027-01-07").split(", ")[0]);
        // 31 March 2026 and 0 weeks, run the day before; a quarter's own last day is early but what was asked for.
        assertEquals(
                "2026-03-31 2025-26 Q4",
                due("0 weeks after quarter", "2026-03-30").split(", ")[0]);
        // 30 June 2028 and 8 weeks is Friday 25 August; and 9 weeks Friday 1 September.
        assertEquals(
                "2028-08-25 2028-29 Q1",
                due("8 weeks after quarter", "2028-07-01").split(", ")[0]);
        // 31 March 2027 and 5 weeks is Wednesday 5 May; 30 September 2028 and 12 weeks is Saturday 23 December, then
        // Christmas.
        assertEquals(
                "2028-12-27 2028-29 Q2",
                due("12 weeks after quarter", "2028-11-01").split(", ")[0]);
    }

    @Test
    void firstWorkingDayOfEachMonthWithTheQuarterThatIsOver() {
        List<String> days =
                List.of(due("first working day of month", "2026-11-24").split(", "));
        assertEquals(12, days.size());
        assertEquals("2026-12-01 2026-27 Q2", days.get(0));
        assertEquals("2027-01-04 2026-27 Q3", days.get(1));
        assertEquals("2027-05-04 2026-27 Q4", days.get(5));
    }

    @Test
    void wrongLinesAreNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("schedules.csv"),
                """
            report,when,recipients,format,subject,message,failure_message,period
            pack,sometimes,a@example.org,PDF,s,m,f,
            nothing,now,a@example.org,PDF,s,m,f,
            pack,now,nobody,PDF,s,m,f,
            pack,now,a@example.org,PNG,s,m,f,
            pack,now,a@example.org,PDF,s,m,f,2017
            """);
        String said = assertThrows(DataProblemException.class, () -> SchedulesFile.read(file, List.of("pack", "ascof")))
                .getMessage();
        for (String part : List.of(
                "row 2, field when: found \"sometimes\"",
                "row 3, field report: found \"nothing\"",
                "row 4, field recipients",
                "row 5, field format: found \"PNG\"",
                "row 6, field period: found 2017")) {
            assertTrue(said.contains("schedules.csv, " + part), said);
        }
        assertEquals(
                List.of("a@example.org", "b@example.org"), ScheduleLine.addresses(" a@example.org; b@example.org "));
    }

    @Test
    void theShippedExampleCanBeUsed() {
        assertEquals(
                2,
                SchedulesFile.read(Path.of("datasources/server/schedules.csv"), List.of("pack", "ascof"))
                        .size());
    }
}
