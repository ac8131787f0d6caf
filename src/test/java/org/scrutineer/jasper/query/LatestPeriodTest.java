package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Today;

/** Which period is meant by the latest, for data of values, of records, of both and of neither. */
class LatestPeriodTest {

    @TempDir
    private Path folder;

    private String latest(String year, String quarter) {
        try (Source source = Sources.open(folder)) {
            return LatestPeriod.of(() -> source, year, quarter).toString();
        }
    }

    private void values(String... periods) throws IOException {
        Files.writeString(
                folder.resolve("indicator.csv"),
                "code,title,appendix,polarity,unit\nX1,A measure,workforce,high,percent\n");
        StringBuilder csv = new StringBuilder("code,period,value\n");
        for (String period : periods) {
            csv.append("X1,").append(period).append('\n');
        }
        Files.writeString(folder.resolve("indicator_value.csv"), csv);
    }

    private void requests(String... days) throws IOException {
        Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-02-01\n");
        StringBuilder csv = new StringBuilder("request_id,person_id,request_date,route_of_access\n");
        for (int i = 0; i < days.length; i++) {
            csv.append('R').append(i).append(",P1,").append(days[i]).append(",Community / Other Route\n");
        }
        Files.writeString(folder.resolve("request.csv"), csv);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        latest  | 0 | 2023-24 Q2
        latest  | 1 | 2023-24 Q1
        2023-24 | 0 | 2023-24 Q2
        2021-22 | 0 | 2021-22 Q4
        2023-24 | 4 | 2023-24 Q4
        """)
    void ofValues(String year, String quarter, String found) throws IOException {
        values("2022-23,5", "2023-24 Q1,6", "2023-24 Q2,7", "2023-24 Q3,");
        if (LatestPeriod.isAsked(year, quarter)) {
            assertEquals(found, latest(year, quarter));
        } else {
            assertFalse(LatestPeriod.isAsked(year, quarter));
        }
    }

    @Test
    void wholeYearsAreTheirLastQuarters() throws IOException {
        values("2021-22,5", "2022-23,6");
        assertEquals("2022-23 Q4", latest("latest", "0"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,2024-25 Q1",
        "2024-06-28,2024-25 Q1",
        "2024-06-10,2023-24 Q4",
        "2024-07-15,2024-25 Q1",
        "2024-12-31,2024-25 Q3",
        "2025-03-31,2024-25 Q4",
        "2025-03-01,2024-25 Q3"
    })
    void ofRecordsTheQuarterThatTheyReach(String last, String found) throws IOException {
        requests("2024-04-02", last);
        assertEquals(found, latest("latest", "0"));
    }

    @Test
    void valuesWinOverRecords() throws IOException {
        values("2023-24 Q1,6");
        requests("2024-12-31");
        assertEquals("2023-24 Q1", latest("latest", "0"));
    }

    @Test
    void withoutDataTheQuarterThatEndedLast() throws IOException {
        Files.writeString(folder.resolve("contact.csv"), "year,quarter,area,contacts\n");
        Period found = LatestPeriod.of(() -> Sources.open(folder), "latest", "0");
        assertTrue(
                found.end().isBefore(Today.inEngland())
                        && found.end().plusDays(93).isAfter(Today.inEngland()),
                found.toString());
    }

    @Test
    void aRowWithAFaultSaysNothingOfThePeriod() throws IOException {
        values("2022-23 Q4,5", "2023-24 Q1,six");
        assertEquals("2022-23 Q4", latest("latest", "0"));
        Files.delete(folder.resolve("indicator.csv"));
        Files.delete(folder.resolve("indicator_value.csv"));
        requests("2024-06-30", "2024-31-12");
        assertEquals("2024-25 Q1", latest("latest", "0"));
    }

    @Test
    void aTableThatCannotBeReadLeavesItToTheRecords() throws IOException {
        values("2022-23 Q4,5");
        Files.writeString(folder.resolve("indicator_value.csv"), "code,when,value\nX1,2022-23 Q4,5\n");
        requests("2024-06-30");
        assertEquals("2024-25 Q1", latest("latest", "0"));
    }

    /** Kinds of data whose last period cannot be told, and the one fault that is said of each. */
    @ParameterizedTest
    @CsvSource({
        "no folder, S-FOLDER",
        "no required column, S-COLUMN",
        "two files that differ, S-TWICE",
        "no value that can be read, V-NUMBER",
        "no record that can be read, V-DATE"
    })
    void whatCannotBeReadIsTheOnlyFault(String kind, String code) throws IOException {
        Path read = folder;
        switch (kind) {
            case "no folder" -> read = folder.resolve("gone");
            case "no required column" -> {
                values("2022-23 Q4,5");
                Files.writeString(folder.resolve("indicator_value.csv"), "code,when,value\nX1,2022-23 Q4,5\n");
            }
            case "two files that differ" -> {
                values("2022-23 Q4,5");
                Files.writeString(folder.resolve("indicator_value.tsv"), "code\tperiod\tvalue\nX1\t2022-23 Q4\t6\n");
            }
            case "no value that can be read" -> values("2022-23 Q4,six");
            default -> Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-02-31\n");
        }
        Path there = read;
        Supplier<ReportRun> latest = () -> {
            Source source = Sources.open(there);
            return new ReportRun(source, LatestPeriod.of(() -> source, "latest", "0"), true);
        };
        for (String line : List.of("guard", "guard ascof", "guard sections")) {
            List<Problem> faults = Guard.problems(line, latest, location -> true);
            assertEquals(
                    List.of(code), faults.stream().map(Problem::code).distinct().toList(), line + faults);
        }
    }

    @Test
    void anotherYearMustBeOne() {
        assertThrows(IllegalArgumentException.class, () -> LatestPeriod.of(() -> Sources.open(folder), "soon", "0"));
    }
}
