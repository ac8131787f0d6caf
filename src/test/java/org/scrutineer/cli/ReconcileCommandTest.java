package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same small council both ways, with one person who has no mechanism and one who is missing. */
class ReconcileCommandTest {

    @TempDir
    private Path folder;

    private static final String CLD_HEADER =
            "LA Person Unique Identifier,Client Type,Date of Birth,Primary Support Reason,Event Type,Event Start Date,Service Type,Delivery Mechanism\n";

    private static String service(String person, String type, String mechanism) {
        return person + ",Service User,1940-01-01,Mental Health Support,Service,2020-01-01,Long Term Support: " + type
                + "," + mechanism + "\n";
    }

    private String reconciled(String support, String cld, String... more) throws IOException {
        Path salt = Files.createDirectories(folder.resolve("salt"));
        StringBuilder people = new StringBuilder("person_id,date_of_birth,primary_support_reason\n");
        support.lines().skip(1).map(line -> line.split(",")[1]).distinct().forEach(id -> people.append(id)
                .append(",1940-01-01,Mental Health Support\n"));
        Files.writeString(salt.resolve("person.csv"), people);
        Files.writeString(salt.resolve("long_term_support.csv"), support);
        Files.writeString(folder.resolve("cld.csv"), cld);
        List<String> arguments = new ArrayList<>(List.of(
                "reconcile",
                "--salt",
                salt.toString(),
                "--cld",
                folder.resolve("cld.csv").toString(),
                "--year",
                "2023-24",
                "--quarter",
                "4",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        assertEquals(0, Main.run(arguments.toArray(String[]::new)));
        return Files.readString(folder.resolve("out").resolve("reconcile.csv"));
    }

    private static final String SUPPORT = "support_id,person_id,start_date,end_date,setting,delivery_mechanism\n";

    @Test
    void aPartialSubmissionIsTheCauseOfWhoeverIsMissing() throws IOException {
        String cells = reconciled(
                SUPPORT + "1,A1,2020-01-01,,Nursing,\n2,B2,2020-01-01,,Nursing,\n3,C3,2020-01-01,,Residential,\n",
                CLD_HEADER + service("A1", "Nursing Care", "") + service("B2", "Nursing Care", ""));
        assertTrue(
                cells.contains("LTS001a,1b,Mental Health Support,Residential,1,0,-1,,,1,partial submission: 1"), cells);
        assertTrue(cells.contains("LTS001a,1b,Total,Total,3,2,-1,,,1,partial submission: 1"), cells);
    }

    @Test
    void whereGuidanceAndPublishedCodeDifferThatIsTheCause() throws IOException {
        String support = SUPPORT
                + "1,A1,2021-06-01,2022-05-31,Nursing,\n2,A1,2022-06-01,2023-06-09,Nursing,\n3,A1,2023-06-10,,Nursing,\n";
        String row =
                "A1,Service User,1940-01-01,Mental Health Support,Service,%s,%s,Long Term Support: Nursing Care,\n";
        String events = CLD_HEADER.replace("Event Start Date", "Event Start Date,Event End Date")
                + row.formatted("2021-06-01", "2023-06-09")
                + row.formatted("2022-06-01", "2022-06-30")
                + row.formatted("2023-06-10", "");
        String cells = reconciled(support, events, "--set", "lts001c.chain=row before");
        assertTrue(
                cells.contains("LTS001c,1b,Mental Health Support,Nursing,1,0,-1,,,1,"
                        + "guidance and published code differ: support without a break: 1"),
                cells);
        assertFalse(reconciled(support, events).contains("LTS001c,1b"), cells);
    }

    @Test
    void whatClientLevelDataDoesNotRecordIsNamed() throws IOException {
        String cells = reconciled(
                SUPPORT + "1,A1,2020-01-01,,Community,Part Direct Payment\n",
                CLD_HEADER
                        + service("A1", "Community", "Direct Payment")
                        + service("A1", "Community", "CASSR Managed Personal Budget"));
        assertTrue(
                cells.contains(
                        "LTS001b,1b,Mental Health Support,Community: Part Direct Payment,1,0,-1,,,1,part direct payments are not recorded: 1"),
                cells);
        assertFalse(cells.contains("LTS001b,1b,Mental Health Support,Total"), cells);
    }

    @Test
    void publishedFiguresStandBesideBothCounts() throws IOException {
        Path published = folder.resolve("published.csv");
        Files.writeString(
                published,
                "measure,table,row,column,count\nLTS001a,1b,Total,Total,2\nLTS001b,1b,Total,Total,1\nLTS001b,1b,Total,Nursing,7\nLTS009,1b,Total,Total,1\n");
        String cells = reconciled(
                SUPPORT + "1,A1,2020-01-01,,Nursing,\n2,B2,2020-01-01,,Community,Direct Payment only\n",
                CLD_HEADER + service("A1", "Nursing Care", "") + service("B2", "Community", ""),
                "--published",
                published.toString());
        assertTrue(cells.contains("LTS001a,1b,Total,Total,2,1,-1,2,as SALT,1,no mechanism: 1"), cells);
        assertTrue(cells.contains("LTS001b,1b,Total,Total,2,1,-1,1,as CLD,1,no mechanism: 1"), cells);
        assertTrue(cells.contains("LTS001b,1b,Total,Nursing,1,1,0,7,another,0,"), cells);
    }

    @Test
    void whoIsInTheDepartmentsListsAndNotInOurs() throws IOException {
        String row =
                "%s,Service User,%s,Mental Health Support,Service,2025-06-01,Long Term Support: Nursing Care,,%s\n";
        Files.writeString(
                folder.resolve("cld.csv"),
                CLD_HEADER.replace("Delivery Mechanism", "Delivery Mechanism,Service Component")
                        + row.formatted("A1", "1940-01-01", "Long Term Nursing Care")
                        + row.formatted("B2", "1940-01-01", "")
                        + row.formatted("C3", "1940-01-01", "Short Term Nursing Care")
                        + row.formatted("D4", "", "Long Term Nursing Care")
                        + row.formatted("E5", "1940-01-01", "Long Term Nursing Care"));
        Files.writeString(
                folder.resolve("lists.csv"),
                "Measure,LA Person Unique Identifier\n2C,A1\nASCOF 2c,B2\n2C,C3\n2C,D4\n2C,Z9\n");
        assertEquals(
                0,
                Main.run(
                        "reconcile",
                        "--cld",
                        folder.resolve("cld.csv").toString(),
                        "--year",
                        "2025-26",
                        "--quarter",
                        "4",
                        "--lists",
                        folder.resolve("lists.csv").toString(),
                        "--out",
                        folder.resolve("out").toString()));
        List<String> lines = Files.readAllLines(folder.resolve("out").resolve("reconcile-lists.csv"));
        assertTrue(
                lines.contains(
                        "2C,B2,,listed,with the other choice of central.blank.component or central.carer.blank.component"),
                lines.toString());
        assertTrue(
                lines.contains("2C,C3,,listed,no event of theirs gives them a place in the measure in these days"),
                lines.toString());
        assertTrue(lines.contains("2C,D4,,listed,no date of birth"), lines.toString());
        assertTrue(lines.contains("2C,Z9,,listed,not in the Client Level Data given here"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("2C,E5,numerator,,")), lines.toString());
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("2C,A1,")), lines.toString());
    }

    @Test
    void namesTheDifferenceAndItsCause() throws IOException {
        Path salt = Files.createDirectory(folder.resolve("salt"));
        Files.writeString(
                salt.resolve("person.csv"),
                "person_id,date_of_birth,primary_support_reason\nA1,1940-01-01,Mental Health Support\nB2,1940-01-01,Mental Health Support\nC3,1940-01-01,Mental Health Support\nD4,1940-01-01,Mental Health Support\n");
        Files.writeString(
                salt.resolve("long_term_support.csv"),
                "support_id,person_id,start_date,end_date,setting,delivery_mechanism\n1,A1,2020-01-01,,Nursing,\n"
                        + "2,B2,2020-01-01,,Community,Direct Payment only\n3,C3,2020-01-01,,Residential,\n4,D4,2020-01-01,,Nursing,\n");
        Path cld = folder.resolve("cld.csv");
        Files.writeString(
                cld,
                "LA Person Unique Identifier,Client Type,Date of Birth,Primary Support Reason,Event Type,Event Start Date,Service Type,Delivery Mechanism\n"
                        + "A1,Service User,1940-01-01,Mental Health Support,Service,2020-01-01,Long Term Support: Nursing Care,\nB2,Service User,1940-01-01,Mental Health Support,Service,2020-01-01,Long Term Support: Community,\nD4,Service User,1940-01-01,Mental Health Support,Service,2020-01-01,Long Term Support: Nursing Care,\n");
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Main.run(
                        "reconcile",
                        "--salt",
                        salt.toString(),
                        "--cld",
                        cld.toString(),
                        "--year",
                        "2023-24",
                        "--quarter",
                        "4",
                        "--out",
                        out.toString()));
        String cells = Files.readString(out.resolve("reconcile.csv"));
        assertTrue(
                cells.contains(
                        "LTS001a,1b,Mental Health Support,Community: Direct Payment only,1,0,-1,,,1,no mechanism: 1"),
                cells);
        assertTrue(
                cells.contains(
                        "LTS001a,1b,Mental Health Support,Residential,1,0,-1,,,1,not in the Client Level Data: 1"),
                cells);
        assertFalse(cells.contains("B2"));
        assertTrue(Files.readString(out.resolve("reconcile-people.csv"))
                .contains("LTS001a,1b,B2,Mental Health Support / Community: Direct Payment only,,no mechanism"));
        assertTrue(Files.exists(out.resolve("PERSONAL-DATA.txt")));
    }
}
