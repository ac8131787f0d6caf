package org.scrutineer.cli.council.cld;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.council.Calendar;
import org.scrutineer.cli.council.DemoCouncil;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/**
 * The demo council as Client Level Data says the same as its records, read here by the plain words of
 * NHSE-CTP-SALT-2023.
 */
class ClientLevelDataTest {

    private static final String LAST_DAY = "2017-12-31";

    @TempDir
    private static Path folder;

    private static List<NamedCsvRecord> rows;

    @BeforeAll
    static void write() throws IOException {
        Path file = folder.resolve("cld.csv");
        ClientLevelData.write(DemoCouncil.make(), file);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows = csv.stream().toList();
        }
    }

    private static Set<String> people(Predicate<NamedCsvRecord> which) {
        return rows.stream()
                .filter(which)
                .map(row -> row.getField("LA Person Unique Identifier"))
                .collect(Collectors.toSet());
    }

    private static boolean longTermFrom(NamedCsvRecord row, String day) {
        String end = row.getField("Event End Date");
        return row.getField("Service Type").startsWith("Long Term Support")
                && row.getField("Event Start Date").compareTo(LAST_DAY) <= 0
                && (end.isEmpty() || end.compareTo(day) >= 0);
    }

    @Test
    void theSamePeopleAreInLongTermSupport() {
        assertEquals(5802, people(row -> longTermFrom(row, "2017-04-01")).size());
        assertEquals(4859, people(row -> longTermFrom(row, LAST_DAY)).size());
        Set<String> careHome = people(row ->
                longTermFrom(row, LAST_DAY) && row.getField("Service Type").endsWith("Care"));
        assertEquals(1237, careHome.size());
        assertEquals(
                1836,
                people(row -> longTermFrom(row, LAST_DAY)
                                && row.getField("Delivery Mechanism").equals("Direct Payment")
                                && !careHome.contains(row.getField("LA Person Unique Identifier")))
                        .size());
    }

    @Test
    void theSameRequestsEndInThePeriodWithTheSameOutcomes() {
        Map<String, Long> outcomes = rows.stream()
                .filter(row -> row.getField("Event Type").equals("Request")
                        && row.getField("Event End Date").compareTo("2017-04-01") >= 0)
                .collect(Collectors.groupingBy(row -> row.getField("Event Outcome"), Collectors.counting()));
        assertEquals(9956, outcomes.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(1142, outcomes.get("Progress to Reablement/ST-Max"));
        assertEquals(3137, outcomes.get("NFA - Information & Advice / Signposting only"));
        assertEquals(140, outcomes.get("NFA - Deceased"));
        assertEquals(
                2971,
                outcomes.get("NFA - No services offered: Other reason")
                        + outcomes.get("NFA - Support declined")
                        + outcomes.get("NFA - Moved to another LA")
                        + outcomes.get("NFA- Other"));
    }

    @Test
    void nothingIsKnownAfterTheLastDay() {
        for (NamedCsvRecord row : rows) {
            for (String day : List.of("Event Start Date", "Event End Date", "Date of Death")) {
                assertTrue(row.getField(day).compareTo(LAST_DAY) <= 0, day);
            }
            assertTrue(
                    row.getField("Event Type").equals("Service")
                            || !row.getField("Event End Date").isEmpty(),
                    "only a service has no end");
        }
    }

    @Test
    void fiftyColumnsAndNobodyReal() {
        assertEquals(50, CldWords.headers().size());
        assertEquals("LA Code", CldWords.headers().get(0));
        assertEquals("Planned units per week", CldWords.headers().get(49));
        assertTrue(rows.stream()
                .allMatch(row -> row.getField("First Name").isEmpty()
                        && row.getField("Postcode").isEmpty()));
        assertTrue(rows.stream()
                .map(row -> row.getField("NHS Number"))
                .allMatch(number -> number.isEmpty() || (number.startsWith("99") && number.length() == 10)));
        assertEquals("9434765919", CldPeople.nhsNumber("943476591"));
    }

    @Test
    void theSameBytesEachTime() throws IOException {
        ClientLevelData.write(DemoCouncil.make(), folder.resolve("again.csv"));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("cld.csv")), Files.readAllBytes(folder.resolve("again.csv")));
    }

    /** Row by row the same but for the days, which are all eight years later; 29 February is the last of February. */
    @Test
    void inAnotherYearItIsTheSameCouncil(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("later.csv");
        ClientLevelData.write(DemoCouncil.make(), file, 1, 1, FinancialYear.parse("2025-26"));
        List<NamedCsvRecord> later;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            later = csv.stream().toList();
        }
        assertEquals(rows.size(), later.size());
        for (int i = 0; i < rows.size(); i++) {
            for (String header : CldWords.headers()) {
                String now = rows.get(i).getField(header);
                String then = later.get(i).getField(header);
                if (now.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    int year = Integer.parseInt(now.substring(0, 4)) + 8;
                    String day = now.endsWith("02-29") && year % 4 != 0 ? "-02-28" : now.substring(4);
                    assertEquals(year + day, then, header);
                } else {
                    assertEquals(now, then, header);
                }
            }
        }
    }

    @Test
    void writtenSeveralTimesOverItIsAsManyOtherPeople(@TempDir Path folder) throws IOException {
        Path twice = folder.resolve("twice.csv");
        ClientLevelData.write(DemoCouncil.make(), twice, 2, 1);
        Set<String> ids = new java.util.TreeSet<>();
        Set<String> numbers = new java.util.TreeSet<>();
        long once = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(twice)) {
            for (NamedCsvRecord row : rows) {
                ids.add(row.getField("LA Person Unique Identifier"));
                numbers.add(row.getField("NHS Number"));
                once += row.getField("Event Reference").endsWith("-1") ? 0 : 1;
            }
        }
        assertEquals(2 * once + 1, Files.readAllLines(twice).size());
        assertEquals(0, ids.size() % 2);
        assertTrue(ids.stream().filter(id -> id.endsWith("-1")).count() * 2 == ids.size());
        assertTrue(numbers.size() > ids.size() * 9 / 10, numbers.size() + " numbers of " + ids.size() + " people");
    }

    /** But for requests that led to end of life care, which Release 2 has no outcome for. */
    @Test
    void inTheLabelsOfReleaseTwoItCountsTheSame() throws IOException {
        Path file = folder.resolve("cld-2.csv");
        ClientLevelData.write(DemoCouncil.make(), file, 1, 2);
        Set<String> codes = RuleFile.read("cld/codes.csv").stream()
                .filter(line -> line.get("release").contains("2")
                        || line.get("column").equals("request_route_of_access")
                        || line.get("column").equals("review_reason"))
                .map(line -> line.get("code"))
                .collect(Collectors.toSet());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            Set<String> others = csv.stream()
                    .flatMap(row -> LISTED.stream().map(row::getField))
                    .filter(value -> !value.isEmpty() && !codes.contains(value))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), others);
        }
        assertEquals(counted(folder.resolve("cld.csv")), counted(file));
    }

    private static final List<String> LISTED = List.of(
            "Gender",
            "Ethnicity",
            "Client Type",
            "Primary Support Reason",
            "Accommodation Status",
            "Employment Status",
            "Has Unpaid Carer",
            "Event Outcome",
            "Service Type",
            "Service Component",
            "Delivery Mechanism",
            "Method of Review");

    private static String counted(Path file) {
        try (Source source = Sources.open(file)) {
            SaltReturn counted = new Counting(Calendar.PERIOD, Settings.defaults())
                    .count(
                            SaltReader.read(source, new ReadFor(Calendar.PERIOD, Settings.defaults()))
                                    .book(),
                            Trail.none());
            StringBuilder cells = new StringBuilder();
            for (CountTable table : counted.tables()) {
                for (int row = 0; row < table.layout().rows().size(); row++) {
                    for (int column = 0; column < table.layout().columns().size(); column++) {
                        String label = table.layout().columns().line(column).label();
                        if (!label.equals("End of Life")
                                && !(table.layout().measure().equals("STS001") && label.equals("Total"))) {
                            cells.append(table.layout().name())
                                    .append(' ')
                                    .append(row)
                                    .append(' ')
                                    .append(label)
                                    .append(' ')
                                    .append(table.raw(row, column))
                                    .append('\n');
                        }
                    }
                }
            }
            return cells.toString();
        }
    }
}
