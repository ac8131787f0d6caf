package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;

/** What months a submission covers, and which rows of several stay. */
class SubmissionsTest {

    private static final String HEADER =
            "LA Code,Reporting Period Start Date,Reporting Period End Date,NHS Number,LA Person Unique Identifier,Client Type,Date of Birth,Primary Support Reason,"
                    + "Event Type,Event Start Date,Event End Date,Service Type,Service Component\n";

    private static final CldConstants PUBLISHED = CldConstants.of(RuleSet.everyYear());

    @TempDir
    private Path folder;

    private static NavigableMap<YearMonth, Integer> months(String first, int... counts) {
        NavigableMap<YearMonth, Integer> months = new TreeMap<>();
        YearMonth month = YearMonth.parse(first);
        for (int count : counts) {
            if (count > 0) {
                months.put(month, count);
            }
            month = month.plusMonths(1);
        }
        return months;
    }

    private static String derived(
            String version, Map<String, NavigableMap<YearMonth, Integer>> ended, int open, String imported) {
        DerivedPeriod period = new PeriodRule(version, "none", PUBLISHED)
                .derive(PeriodRule.Months.ALIKE, ended, open, YearMonth.parse(imported));
        return period.start() == null
                ? period.why()
                : period.start() + " " + period.end() + (period.gaps() ? " gaps" : "");
    }

    @Test
    void juneTakesTheMonthsWithEnoughEventsOfEnoughTypes() {
        Map<String, NavigableMap<YearMonth, Integer>> ended = Map.of(
                "Request",
                months("2025-01", 1, 30, 30, 30, 30),
                "Assessment",
                months("2025-02", 30, 30, 30, 30),
                "Service",
                months("2025-02", 30, 30, 30, 30, 30),
                "Review",
                months("2025-02", 30, 0, 30, 30));
        assertEquals("2025-02-01 2025-05-31", derived(DerivedPeriod.JUNE, ended, 0, "2025-09"));
        assertEquals("2025-02-01 2025-04-30", derived(DerivedPeriod.JUNE, ended, 0, "2025-05"));
        assertEquals(
                "fewer than 100 events have ended",
                derived(DerivedPeriod.JUNE, Map.of("Request", months("2025-01", 99)), 1000, "2025-09"));
        assertEquals(
                "2025-01-01 2025-01-31",
                derived(DerivedPeriod.JUNE, Map.of("Request", months("2025-01", 100)), 0, "2025-09"));
        // Exactly two in a hundred are enough.
        assertEquals(
                "2025-01-01 2025-02-28",
                derived(DerivedPeriod.JUNE, Map.of("Request", months("2025-01", 2, 98)), 0, "2025-09"));
        assertEquals(
                "2025-02-01 2025-02-28",
                derived(DerivedPeriod.JUNE, Map.of("Request", months("2025-01", 1, 99)), 0, "2025-09"));
    }

    @Test
    void septemberTakesWhatRequestsAssessmentsAndServicesHaveInCommon() {
        Map<String, NavigableMap<YearMonth, Integer>> ended = Map.of(
                "Request",
                months("2025-01", 50, 50, 50, 50, 50),
                "Assessment",
                months("2025-02", 50, 50, 50, 50),
                "Service",
                months("2025-01", 50, 50, 50, 50));
        assertEquals("2025-02-01 2025-04-30", derived(DerivedPeriod.SEPTEMBER, ended, 0, "2025-09"));
        Map<String, NavigableMap<YearMonth, Integer>> gap = Map.of(
                "Request",
                months("2025-01", 50, 9, 50, 0, 0, 50, 50),
                "Assessment",
                months("2025-01", 50, 50, 50, 50, 50, 50, 50),
                "Service",
                months("2025-01", 50, 50, 50, 50, 50, 50, 50));
        // The months before a gap of two are not covered, and the gap is flagged all the same.
        assertEquals("2025-06-01 2025-07-31 gaps", derived(DerivedPeriod.SEPTEMBER, gap, 0, "2025-09"));
        Map<String, NavigableMap<YearMonth, Integer>> one = Map.of(
                "Request",
                months("2025-01", 50, 9, 50),
                "Assessment",
                months("2025-01", 50, 10, 50),
                "Service",
                months("2025-01", 50, 50, 50));
        assertEquals("2025-01-01 2025-03-31 gaps", derived(DerivedPeriod.SEPTEMBER, one, 0, "2025-09"));
        assertEquals(
                "there are no assessments",
                derived(
                        DerivedPeriod.SEPTEMBER,
                        Map.of("Request", months("2025-01", 50), "Service", months("2025-01", 50)),
                        0,
                        "2025-09"));
        assertEquals(
                "there are few requests beside the other types",
                derived(
                        DerivedPeriod.SEPTEMBER,
                        Map.of(
                                "Request",
                                months("2025-01", 10),
                                "Assessment",
                                months("2025-01", 1000),
                                "Service",
                                months("2025-01", 1000)),
                        0,
                        "2025-09"));
    }

    /** The text of September 2026 takes none; its code the months before the gap, which the reason names. */
    @Test
    void whereTextAndCodeOfSeptemberDifferBothAreSaid() {
        Map<String, NavigableMap<YearMonth, Integer>> ended = Map.of(
                "Request",
                months("2025-01", 50, 9, 50, 50, 0, 0, 50, 50),
                "Assessment",
                months("2025-02", 50, 50, 50),
                "Service",
                months("2025-01", 50, 50, 50, 50, 50, 50, 50, 50));
        assertEquals(
                "requests, assessments and services have no month in common in their latest months; the department's "
                        + "code, other than its text, would take 2025-02-01 to 2025-04-30",
                derived(DerivedPeriod.SEPTEMBER, ended, 0, "2025-12"));
        assertEquals(
                "requests, assessments and services have no month in common",
                derived(
                        DerivedPeriod.SEPTEMBER,
                        Map.of(
                                "Request",
                                months("2025-01", 50, 50),
                                "Assessment",
                                months("2025-03", 50, 50),
                                "Service",
                                months("2025-01", 50, 50, 50, 50)),
                        0,
                        "2025-12"));
    }

    private static String row(String from, String to, String person, String event) {
        return "504," + from + "," + to + ",," + person + ",Service user,1950-01-01,Mental Health Support," + event
                + "\n";
    }

    private CldIntake joined(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), HEADER + file.getValue());
        }
        CldIntake intake = new CldIntake();
        CldReader.read(Sources.open(folder), intake);
        intake.submissions = Submissions.join(
                intake, new PeriodRule(DerivedPeriod.SEPTEMBER, "as published", PUBLISHED), YearMonth.of(2026, 6));
        return intake;
    }

    private static final String OLD = "Service,2024-01-01,,Long Term Support: Community,Home Support";
    private static final String REQUEST = "Request,2025-05-01,2025-05-03,,";
    private static final String NEW =
            "Service,2024-01-01,,Long term support: Community,Home support or domiciliary care";

    @Test
    void theLatestSubmissionOfEachQuarterStands() throws IOException {
        CldIntake intake = joined(Map.of(
                "one.csv",
                row("2024-04-01", "2025-03-31", "A", OLD)
                        + row("2024-04-01", "2025-03-31", "B", OLD)
                        + row("2024-04-01", "2025-03-31", "C", "Request,2025-02-01,2025-02-03,,")
                        + row("2024-04-01", "2025-03-31", "D", "Request,2024-05-01,2024-05-03,,"),
                "two.csv",
                row("2025-01-01", "2025-12-31", "A", NEW)
                        + row("2025-01-01", "2025-12-31", "C", "Request,2025-02-01,2025-02-04,,")));
        assertEquals(2, intake.submissions.all().size());
        Map<String, String> of = new TreeMap<>();
        intake.events.forEach(event ->
                of.merge(event.who.localId, event.periodEnd + " " + event.end, (one, other) -> one + ", " + other));
        // A goes on in the later one; B is in it no more and ended with the last quarter of the earlier; of C the later
        // row stands alone; D is of a quarter that only the earlier has.
        assertEquals(
                Map.of(
                        "A",
                        "2024-12-31 2024-12-31, 2025-12-31 null",
                        "B",
                        "2024-12-31 2024-12-31",
                        "C",
                        "2025-03-31 2025-02-04",
                        "D",
                        "2024-06-30 2024-05-03"),
                of);
        assertEquals(
                1,
                intake.without.stream()
                        .filter(row -> row.excluded == Submissions.OLDER)
                        .count());
        List<CldEvent> a = intake.events.stream()
                .filter(event -> event.who.localId.equals("A"))
                .toList();
        assertEquals(
                List.of("two.csv"),
                UniqueEvents.of(a).stream().map(event -> event.file).toList());
    }

    @Test
    void twoFilesOfTheSameMonthsAreNotCountedTwice() throws IOException {
        String rows = row("2025-04-01", "2026-03-31", "A", NEW)
                + row("2025-04-01", "2026-03-31", "C", "Request,2025-05-01,2025-05-03,,");
        CldIntake intake = joined(Map.of("Client_Level_Data_Q1.csv", rows, "Client_Level_Data_Q2.csv", rows));
        assertEquals(
                List.of("Client_Level_Data_Q2.csv", "Client_Level_Data_Q2.csv"),
                intake.events.stream().map(event -> event.file).toList());
    }

    @Test
    void aQuarterBetweenTheSubmissionsIsNamed() throws IOException {
        CldIntake intake = joined(Map.of(
                "one.csv",
                row("2024-04-01", "2025-06-30", "A", OLD),
                "two.csv",
                row("2025-10-01", "2026-03-31", "A", NEW)));
        List<String> found = CoverageChecks.of(intake.submissions).stream()
                .map(Problem::found)
                .filter(words -> words.startsWith("no submission"))
                .toList();
        assertEquals(List.of("no submission for the quarter beginning 2025-07-01"), found);
    }

    @Test
    void aSecondFileOfTheSameMonthsWithFarFewerRowsIsNamed() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            rows.append(row("2025-04-01", "2026-03-31", "A", NEW.replace("2024-01", "2024-0" + (i + 1))));
        }
        String all = rows.toString();
        CldIntake intake = joined(Map.of("one.csv", all, "two.csv", all.substring(0, all.length() / 9 * 5)));
        assertTrue(
                CoverageChecks.of(intake.submissions).stream()
                        .anyMatch(finding -> finding.file().equals("two.csv")
                                && finding.found().startsWith("5 rows, after 9")),
                CoverageChecks.of(intake.submissions).toString());
    }

    @Test
    void aFewRowsWithAnotherPeriodAreASlip() throws IOException {
        StringBuilder rows = new StringBuilder(row("2026-04-01", "2027-03-31", "S", NEW));
        for (int i = 0; i < 300; i++) {
            rows.append(row("2025-04-01", "2026-03-31", "P" + i, NEW));
        }
        CldIntake intake = joined(Map.of("cld.csv", rows.toString()));
        assertEquals(1, intake.submissions.all().size());
        assertEquals(301, intake.events.size());
    }

    private SaltIntake counted(String rows, String year) throws IOException {
        Path file = folder.resolve("cld.csv");
        Files.writeString(file, HEADER + rows);
        return SaltReader.read(Sources.open(file), new ReadFor(Period.of(year, 4), Settings.defaults()));
    }

    @Test
    void aYearThatIsNotThereIsAnErrorAndNotNoughts() throws IOException {
        String rows = row("2025-04-01", "2026-03-31", "A", NEW)
                + row("2025-04-01", "2026-03-31", "C", "Request,2025-05-01,2025-05-03,,");
        DataProblemException none = assertThrows(DataProblemException.class, () -> counted(rows, "2019-20"));
        assertEquals("D-YEAR", none.problems().get(0).code());
        List<String> warnings = counted(rows, "2025-26").input().warnings();
        assertTrue(
                warnings.stream().anyMatch(warning -> warning.contains("2A"))
                        && warnings.stream().anyMatch(warning -> warning.contains("2B and 2C")),
                warnings.toString());
        assertTrue(warnings.stream().noneMatch(warning -> warning.contains("LTS001c")), warnings.toString());
        String misstated = row("2023-04-01", "2024-03-31", "A", NEW)
                + row("2023-04-01", "2024-03-31", "C", "Request,2025-05-01,2025-05-03,,");
        assertTrue(
                counted(misstated, "2025-26").input().warnings().stream()
                        .anyMatch(warning -> warning.contains("2023-04-01 to 2024-03-31")),
                "the months that are stated are not those asked for");
        // Months that hardly an event is of are not believed.
        assertEquals(
                "D-YEAR",
                assertThrows(
                                DataProblemException.class,
                                () -> counted(
                                        misstated.replace("2023-04-01,2024-03-31", "2021-04-01,2022-03-31"), "2021-22"))
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void monthsStatedBackwardsAreNamedAndTheEventsGoneBy() throws IOException {
        String rows = row("2026-03-31", "2025-04-01", "A", NEW)
                + row("2026-03-31", "2025-04-01", "C", "Request,2025-05-01,2025-05-03,,");
        List<String> warnings = counted(rows, "2025-26").input().warnings();
        assertTrue(
                warnings.stream().anyMatch(warning -> warning.contains("whose end is before its start")),
                warnings.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Request, Requests, event_type",
        "Service user, 1, client_type",
        "Long term support: Community, LTS Community, service_type"
    })
    void aColumnWhoseValuesAreInNoListIsAnErrorAndNotNoughts(String label, String instead, String column)
            throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < 6; i++) {
            rows.append(row("2025-04-01", "2026-03-31", "P" + i, label.equals("Request") ? REQUEST : NEW)
                    .replace(label, instead));
        }
        DataProblemException refused =
                assertThrows(DataProblemException.class, () -> counted(rows.toString(), "2025-26"));
        assertEquals("D-LIST", refused.problems().get(0).code());
        assertEquals(column, refused.problems().get(0).field());
        // One row that can be read is enough: the others are named one by one.
        counted(rows + row("2025-04-01", "2026-03-31", "P9", NEW), "2025-26");
    }

    @ParameterizedTest
    @CsvSource({"1, 0001, true", "P1, p1, true", "AB-12, AB12, true", "P 07, p7, true", "P1, P2, false", "10, 1, false"
    })
    void identifiersThatOnlyASpellingTellsApartAreNamed(String one, String other, boolean named) throws IOException {
        SaltIntake intake = counted(
                row("2025-04-01", "2026-03-31", one, NEW) + row("2025-04-01", "2026-03-31", other, NEW), "2025-26");
        assertEquals(
                named,
                intake.input().odd().stream().anyMatch(odd -> odd.code().equals("K-SPELT")),
                intake.input().odd().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01",
        "01/01/0001",
        "1753-01-01",
        "1899-12-30",
        "1900-01-01",
        "9999-12-31",
        "0001-01-01 00:00:00"
    })
    void aBirthThatStandsForNoneIsABlank(String born) throws IOException {
        SaltIntake intake = counted(row("2025-04-01", "2026-03-31", "A", NEW).replace("1950-01-01", born), "2025-26");
        assertEquals(
                List.of("V-PLACEHOLDER"),
                intake.input().odd().stream()
                        .filter(odd -> odd.field().equals("date_of_birth"))
                        .map(odd -> odd.code())
                        .toList());
    }

    @Test
    void councilsAndIdentifiersAreLookedAtBeforeAnyCount() throws IOException {
        String one = row("2025-04-01", "2026-03-31", "A", NEW);
        List<String> ways = List.of("504", "504.0", "0504", "", "E08000032");
        StringBuilder rows = new StringBuilder();
        ways.forEach(way -> rows.append(one.replaceFirst("504", way)));
        SaltIntake intake = counted(rows.toString(), "2025-26");
        assertEquals(1, intake.book().people().size());
        assertTrue(
                intake.input().warnings().stream().anyMatch(warning -> warning.contains("written in 5 ways")),
                intake.input().warnings().toString());
        assertEquals(
                "K-COUNCIL",
                assertThrows(DataProblemException.class, () -> counted(one + one.replaceFirst("504", "212"), "2025-26"))
                        .problems()
                        .get(0)
                        .code());
        SaltIntake merged = counted(
                one.replace(",A,", ",1.23E+09,")
                        + one.replace(",A,", ",1.23E+09,").replace("1950", "1970"),
                "2025-26");
        assertTrue(
                merged.input().odd().stream().map(odd -> odd.code()).toList().containsAll(List.of("K-NUMBER", "K-ID")),
                merged.input().odd().toString());
        SaltIntake dummy =
                counted(one.replace(",,A", ",9999999999,A") + one.replace(",,A", ",9999999999,B"), "2025-26");
        assertEquals(2, dummy.book().people().size());
        assertTrue(
                dummy.input().odd().stream().anyMatch(odd -> odd.code().equals("V-NHS")),
                dummy.input().odd().toString());
        assertEquals(
                LocalDate.of(2026, 3, 31),
                dummy.input().submissions().covers().get(0).end());
    }
}
