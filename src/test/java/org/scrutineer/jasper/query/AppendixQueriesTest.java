package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRequest;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** The rows that the two appendices are printed from. */
class AppendixQueriesTest {

    private static final Period PERIOD = Period.of("2017-18", 3);
    private static final Path DEMO = Path.of("datasources/demo");

    @TempDir
    private Path folder;

    private static List<Map<String, Object>> rows(String query, ReportRun run) {
        TableDataSource answered = Queries.answer(query, run);
        List<Map<String, Object>> rows = new ArrayList<>();
        while (answered.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (TableDataSource.Field named : answered.fields()) {
                JRDesignField field = new JRDesignField();
                field.setName(named.name());
                row.put(named.name(), answered.getFieldValue(field));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String heading, String label) {
        return rows.stream()
                .filter(row ->
                        row.get("heading").equals(heading) && row.get("row").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private ReportRun run(Path data, boolean disclosure) {
        return new ReportRun(new FolderSource(data), PERIOD, Settings.defaults(), disclosure);
    }

    @Test
    void underControlCountsAreRoundedOrWithheldAndSharesComeFromThem() {
        List<Map<String, Object>> rows = rows("contacts", run(DEMO, true));
        for (Map<String, Object> row : rows) {
            for (int i = 1; i <= (Integer) row.get("columns"); i++) {
                String cell = (String) row.get("c" + i);
                assertTrue(cell.matches("\\[c]|–|\\d+%|0|[\\d,]*[05]"), () -> row.get("row") + ": " + cell);
            }
        }
        assertTrue(rows.stream().anyMatch(row -> row.containsValue("[c]")));
        Map<String, Object> council = row(rows, "The record of urgent and interim support", "What the council pays");
        assertEquals("[c]", council.get("c2"));
        assertEquals("[c]", council.get("c4"), "110 of 110 with one missing would be 100%, which it is not");
    }

    @Test
    void withoutControlTheyAreAsTheyAre() {
        List<Map<String, Object>> rows = rows("contacts", run(DEMO, false));
        assertTrue(
                rows.stream().noneMatch(row -> row.containsValue("[c]") || ((String) row.get("note")).contains("[c]")));
        Map<String, Object> all = row(rows, "What contacts lead to", "All contacts");
        assertEquals(List.of("438", "1,211", "100.0%"), List.of(all.get("c1"), all.get("c2"), all.get("c3")));
        assertTrue(
                rows.stream().allMatch(row -> ((String) row.get("notice")).startsWith("Illustrative.")),
                "the demo says what it is");
    }

    @Test
    void kirkleesAndCheshireEastAreWorkedOut() {
        List<Map<String, Object>> rows = rows("assessment-demand", run(DEMO, true));
        String kirklees = "Assessments by channel: Kirklees";
        assertEquals(
                List.of("36", "4,002"),
                List.of(
                        row(rows, kirklees, "Online").get("c1"),
                        row(rows, kirklees, "Online").get("c2")));
        assertEquals(
                List.of("[x]", "95.0%"),
                List.of(
                        row(rows, kirklees, "Digital share").get("c1"),
                        row(rows, kirklees, "Digital share").get("c2")));
        assertEquals(
                List.of("50.0", "10.0", "14.0"),
                rows.stream()
                        .filter(row -> row.get("heading").equals("How many assessors are needed"))
                        .map(row -> row.get("c5"))
                        .toList());
        assertTrue(rows.stream().allMatch(row -> ((String) row.get("notice")).startsWith("Illustrative.")));
    }

    /** A supplied count is not rounded, but a small one is withheld with the next and with the share. */
    @Test
    void aSmallChannelIsWithheld() throws IOException {
        Files.writeString(
                folder.resolve("assessment_channel.csv"),
                "council,period,channel,assessments\n,2017-18 Q3,Online,402\n,2017-18 Q3,Paper,3\n,2017-18 Q3,Telephone,101\n,2017-18 Q4,Online,9\n");
        List<Map<String, Object>> rows = rows("assessment-demand", run(folder, true));
        String heading = "Assessments by channel";
        assertEquals("402", row(rows, heading, "Online").get("c1"));
        assertEquals("[c]", row(rows, heading, "Paper").get("c1"));
        assertEquals("[c]", row(rows, heading, "Telephone").get("c1"));
        assertEquals("506", row(rows, heading, "All assessments").get("c1"));
        assertEquals("[c]", row(rows, heading, "Digital share").get("c1"));
        assertEquals(1, row(rows, heading, "Online").get("columns"), "a later quarter is not for this report");
    }

    @Test
    void whatIsNotSuppliedSaysWhatItNeeds() throws IOException {
        Files.writeString(
                folder.resolve("advocacy.csv"),
                "advocacy_id,needed,referred,process_started\nA1,2017-06-01,2017-06-02,2017-06-03\n");
        List<Map<String, Object>> rows = rows("contacts", run(folder, true));
        assertEquals(5, rows.size());
        assertEquals(
                4,
                rows.stream()
                        .filter(row -> row.get("columns").equals(0)
                                && ((String) row.get("intro")).startsWith("Not supplied: this table needs "))
                        .count());
        assertEquals(4, rows("assessment-demand", run(folder, true)).size());
        assertTrue(run(folder, true).supplies("contacts"));
        assertFalse(run(folder, true).supplies("assessment"));
    }

    @Test
    void rowsWithFaultsStopTheReportUnlessItIsToGoOnWithoutThem() throws IOException {
        Files.writeString(
                folder.resolve("contact.csv"),
                "contact_id,person_id,received,acted\nC1,K1,2017-06-01 09:00,\nC2,K2,yesterday,\n");
        DataProblemException fault =
                assertThrows(DataProblemException.class, () -> rows("contacts", run(folder, true)));
        assertEquals(
                "contact.csv, row 3, field received: found \"yesterday\"; expected a day and a time as yyyy-mm-dd hh:mm. Write the day and the time like 2017-12-31 09:30.",
                fault.problems().get(0).toString());
        ReportRun accepting =
                new ReportRun(ReportRequest.of(new FolderSource(folder), PERIOD, Settings.defaults(), false)
                        .acceptingErrors(true));
        assertEquals(
                "1",
                row(rows("contacts", accepting), "What contacts lead to", "All contacts")
                        .get("c2"));
        assertEquals(1, accepting.leftOut());
    }
}
