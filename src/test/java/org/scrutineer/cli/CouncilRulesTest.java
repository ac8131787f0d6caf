package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A council's folder of rules adds a category, leaves out another and names itself in the manifest. */
class CouncilRulesTest {

    private static final String NEW = "Social Support: Victim of modern slavery";
    private static final String LINE =
            "1a|1b,row,12," + NEW + ",category,,,\"our choice, because a test needs it\",,\n";
    private static final String HEADINGS =
            "tables,axis,position,label,kind,prison,also_written,guidance,from_year,to_year\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aCouncilWithAPersonOfACategoryOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("person.csv"),
                "person_id,date_of_birth,primary_support_reason\nP1,1980-01-01," + NEW
                        + "\nP2,1930-01-01,Mental Health Support\n");
        Files.writeString(
                folder.resolve("long_term_support.csv"),
                "support_id,person_id,start_date,end_date,setting,delivery_mechanism\n"
                        + "S1,P1,2018-06-01,,Nursing,\nS2,P2,2018-06-01,,Residential,\n");
        Files.createDirectories(folder.resolve("our rules"));
    }

    private void rules(String file, String text) throws IOException {
        Files.writeString(folder.resolve("our rules").resolve(file), text);
        Files.writeString(folder.resolve("settings.properties"), "rules.folder=our rules\n");
    }

    private Ran count(String year, String out) {
        return Ran.run(
                "count",
                "--source",
                folder.toString(),
                "--year",
                year,
                "--out",
                folder.resolve(out).toString());
    }

    private JsonNode manifest(String out) throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve(out).resolve("manifest.json").toFile());
    }

    @Test
    void theCategoryIsReadCountedAndExplained() throws IOException {
        assertEquals(1, count("2018-19", "without").exit(), "the program's own rules do not know the category");
        rules("LTS001a.csv", HEADINGS + LINE);
        Ran counted = count("2018-19", "out");
        assertEquals(0, counted.exit(), counted.err());
        List<String> counts = Files.readAllLines(folder.resolve("out/counts.csv"));
        assertTrue(counts.contains("LTS001a,1a," + NEW + ",Nursing,1"));
        assertTrue(counts.contains("LTS001a,1a,Total,Total,1"));
        assertTrue(counts.contains("LTS001a,1b,Mental Health Support,Residential,1"));
        assertTrue(Files.readString(folder.resolve("out/why.csv")).contains(NEW));
        Ran valid = Ran.run(
                "validate",
                "--source",
                folder.toString(),
                "--year",
                "2018-19",
                "--out",
                folder.resolve("valid").toString());
        assertFalse(valid.out().contains(NEW), valid.out());
        assertFalse(
                Files.readString(folder.resolve("valid/data-quality.csv")).contains("V-LABEL"), "the word is accepted");
        Ran why = Ran.run("explain", "P1", "--source", folder.toString(), "--year", "2018-19");
        assertEquals(0, why.exit(), why.err());
        assertTrue(why.out().contains("row \"" + NEW + "\""), why.out());
        Ran cell = Ran.run(
                "explain", "LTS001a 1a / " + NEW + " / Nursing", "--source", folder.toString(), "--year", "2018-19");
        assertEquals(0, cell.exit(), cell.err());
        assertTrue(cell.out().contains("P1"), cell.out());
    }

    @Test
    void theManifestHasTheHashOfTheRowsAndOfTheFile() throws IOException {
        rules("LTS001a.csv", HEADINGS + LINE);
        assertEquals(0, count("2018-19", "one").exit());
        rules("LTS001a.csv", HEADINGS + LINE.replace("a test needs it", "another reason"));
        assertEquals(0, count("2018-19", "two").exit());
        assertTrue(
                manifest("one").at("/rules of the council/LTS001a.csv").asText().startsWith("sha256:"));
        for (String place : List.of("/rules of the return", "/rules of the council/LTS001a.csv")) {
            assertNotEquals(manifest("one").at(place), manifest("two").at(place), place);
        }
    }

    @Test
    void aRowOfALaterYearIsNotThereYet() throws IOException {
        rules("LTS001a.csv", HEADINGS + LINE.replace(",,\n", ",2019-20,\n"));
        Ran before = count("2018-19", "out");
        assertEquals(1, before.exit());
        assertTrue(
                before.err().contains("person.csv") && before.err().contains("primary_support_reason"), before.err());
        assertEquals(0, count("2019-20", "out").exit());
    }

    /** Each would give figures that the printed tables cannot hold, or other figures than the return's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1a|1b,column,9,Boat,category,,,ours,, ; label",
                "1a|1b,row,12,Boat,total,,,ours,, ; kind",
                "1a|1b,row,99,Boat,category,,,ours,, ; position",
                "1a,row,1,Boat,category,,,ours,, ; position",
                "1a|1b,row,first,Boat,category,,,ours,, ; position",
                "1a|1b,row,12,Boat,category,,,,, ; guidance",
                "1a|1b,row,2,Mental Health Support,category,,,ours,, ; position",
                "1a|1b,row,12,Boat,category,,,ours ; found"
            })
    void aRowThatMayNotBeIsNamed(String line, String field) throws IOException {
        rules("LTS001a.csv", HEADINGS + line + "\n");
        Ran refused = count("2018-19", "out");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("LTS001a.csv, row 2") && refused.err().contains(field), refused.err());
        assertFalse(refused.err().contains("Exception"), refused.err());
    }

    @Test
    void aFileThatMayNotBeOverriddenIsNamedAndSoIsAFolderThatIsNotThere() throws IOException {
        rules("ascof.csv", "code\n");
        Ran refused = count("2018-19", "out");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("ascof.csv") && refused.err().contains("person-codes.csv"), refused.err());
        Files.writeString(folder.resolve("settings.properties"), "rules.folder=elsewhere\n");
        Ran none = count("2018-19", "out");
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("no such folder"), none.err());
    }

    @Test
    void aPrintedTableHasTheCategoryAndItsTotalAddsUp() throws IOException {
        rules("LTS001a.csv", HEADINGS + LINE);
        Path file = folder.resolve("printed.csv");
        Ran printed = Ran.run(
                "report",
                "LTS001a",
                "--source",
                folder.toString(),
                "--year",
                "2018-19",
                "--format",
                "csv",
                "--disclosure",
                "off",
                "--out",
                file.toString());
        assertEquals(0, printed.exit(), printed::err);
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith(NEW + ",1,")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Total,1,0,")), lines::toString);
        Ran pack = Ran.run(
                "pack",
                "--source",
                folder.toString(),
                "--year",
                "2018-19",
                "--quarter",
                "4",
                "--out",
                folder.resolve("pack.pdf").toString());
        assertEquals(0, pack.exit(), pack::err);
    }
}
