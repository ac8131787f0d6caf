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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.DataProblemException;

/** When a line of the schedules is due. */
class ScheduleLineTest {

    @TempDir
    private Path folder;

    /** The bank holidays of England and Wales as GOV.UK lists them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026 | 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
        2027 | 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
        2028 | 2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26
        """)
    void bankHolidays(int year, String days) {
        assertEquals(Stream.of(days.split(" ")).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)), WorkingDays.bankHolidays(year));
    }

    private static String due(String when, String today) {
        return new ScheduleLine("pack", when, List.of("a@example.org"), "PDF", "s", "", "", Optional.empty()).due(LocalDate.parse(today)).stream()
                .map(due -> due.day() + " " + due.period()).collect(Collectors.joining(", "));
    }

    @Test
    void weeksAfterTheQuartersEnd() {
        assertEquals("2027-01-28 2026-27 Q3, 2027-04-28 2026-27 Q4, 2027-07-28 2027-28 Q1, 2027-10-28 2027-28 Q2", due("4 weeks after quarter", "2026-11-24"));
        // 31 December and one week is 7 January; the day itself is over on that day.
        assertEquals("2027-04-07 2026-27 Q4", due("1 week after quarter", "2027-01-07").split(", ")[0]);
        // 31 March 2026 and 0 weeks, run the day before; a quarter's own last day is early but what was asked for.
        assertEquals("2026-03-31 2025-26 Q4", due("0 weeks after quarter", "2026-03-30").split(", ")[0]);
        // 30 June 2028 and 8 weeks is Friday 25 August; and 9 weeks Friday 1 September.
        assertEquals("2028-08-25 2028-29 Q1", due("8 weeks after quarter", "2028-07-01").split(", ")[0]);
        // 31 March 2027 and 5 weeks is Wednesday 5 May; 30 September 2028 and 12 weeks is Saturday 23 December, then Christmas.
        assertEquals("2028-12-27 2028-29 Q2", due("12 weeks after quarter", "2028-11-01").split(", ")[0]);
    }

    @Test
    void firstWorkingDayOfEachMonthWithTheQuarterThatIsOver() {
        List<String> days = List.of(due("first working day of month", "2026-11-24").split(", "));
        assertEquals(12, days.size());
        assertEquals("2026-12-01 2026-27 Q2", days.get(0));
        assertEquals("2027-01-04 2026-27 Q3", days.get(1));
        assertEquals("2027-05-04 2026-27 Q4", days.get(5));
    }

    @Test
    void wrongLinesAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("schedules.csv"), """
            report,when,recipients,format,subject,message,failure_message,period
            pack,sometimes,a@example.org,PDF,s,m,f,
            nothing,now,a@example.org,PDF,s,m,f,
            pack,now,nobody,PDF,s,m,f,
            pack,now,a@example.org,PNG,s,m,f,
            pack,now,a@example.org,PDF,s,m,f,2017
            """);
        String said = assertThrows(DataProblemException.class, () -> SchedulesFile.read(file, List.of("pack", "ascof"))).getMessage();
        for (String part : List.of("row 2, field when: found \"sometimes\"", "row 3, field report: found \"nothing\"", "row 4, field recipients", "row 5, field format: found \"PNG\"", "row 6, field period: found 2017")) {
            assertTrue(said.contains("schedules.csv, " + part), said);
        }
        assertEquals(List.of("a@example.org", "b@example.org"), ScheduleLine.addresses(" a@example.org; b@example.org "));
    }

    @Test
    void theShippedExampleCanBeUsed() {
        assertEquals(2, SchedulesFile.read(Path.of("datasources/server/schedules.csv"), List.of("pack", "ascof")).size());
    }
}
