package org.scrutineer.extract.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;

/** A workbook gives the rows that its CSV files would give, and says what a spreadsheet can hide. */
class WorkbookSourceTest {

    @TempDir
    private Path folder;

    private Path workbook(String text) throws IOException {
        Path file = folder.resolve("council.xlsx");
        WorkbookOfText.write(file, text);
        return file;
    }

    private record Read(List<String> rows, List<String> notes) {}

    /** Every row as its number and the values that are not blank. */
    private static Read read(Path path, String name) {
        ContractTable table = Contract.get().table(name);
        List<String> lines = new ArrayList<>();
        List<Problem> notes;
        try (Source source = Sources.open(path)) {
            Rows rows = source.open(table);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                lines.add(row.number() + " "
                        + String.join(
                                "|",
                                Arrays.stream(row.values())
                                        .filter(value -> !value.isEmpty())
                                        .toList()));
            }
            rows.close();
            notes = rows.notes();
        }
        return new Read(lines, notes.stream().map(Problem::code).toList());
    }

    @Test
    void valuesAreWhatExcelShows() throws IOException {
        Path file = workbook(
                """
                sheet Indicator Value
                code,period,value,numerator,denominator,note
                2A,2024-25 Q3,82.3%,845,1025,text
                2B,2024-25 Q3,=1+1 -> 23.700000000000003,1250,12345678901,7
                """);
        assertEquals(
                List.of("2 2A|2024-25 Q3|82.3%|845|1025|text", "3 2B|2024-25 Q3|23.7|1250|12345678901|7"),
                read(file, "indicator_value").rows());
    }

    @Test
    void daysAreDaysHoweverTheyAreFormatted() throws IOException {
        Path file = workbook(
                """
                sheet person
                person_id,date_of_birth,date_of_death,detained_under_mental_health_act
                P1,[14644],[45292],TRUE
                P2,14644,03/04/2024,FALSE
                12345678,[14644],,
                sheet contact
                contact_id,received
                C1,[45292.40625]
                """);
        assertEquals(
                List.of("2 P1|1940-02-03|2024-01-01|Y", "3 P2|1940-02-03|2024-04-03|N", "4 12345678|1940-02-03"),
                read(file, "person").rows());
        assertEquals(List.of("2 C1|2024-01-01 09:45"), read(file, "contact").rows());
    }

    @Test
    void whatASheetHidesIsReadAndSaid() throws IOException {
        Path file = workbook(
                """
                sheet target
                Targets of the council
                code,year,target,(filter)
                2A,2024-25,80
                ^,2025-26,82
                2B,2024-25,70,(hidden)
                ,,
                Example: 2C,2024-25,70
                Total,,=SUBTOTAL(9;C3:C5) -> 232
                2D,2024-25,60,beside
                """);
        Read read = read(file, "target");
        assertEquals(List.of("3 2A|2024-25|80", "4 2A|2025-26|82", "5 2B|2024-25|70", "9 2D|2024-25|60"), read.rows());
        assertEquals(
                List.of("S-TITLE", "S-MERGED", "S-HIDDEN", "S-TOTALS", "S-COLUMN-EXTRA", "S-EXAMPLE"), read.notes());
    }

    @Test
    void cellsWithoutAValueAreFaultsOfTheirRowAlone() throws IOException {
        Path file = workbook(
                """
                sheet target
                code,year,target
                2A,2024-25,#N/A
                2B,2024-25,=B1+1
                [45292],2024-25,5
                2C,2024-25,70
                """);
        try (Source source = Sources.open(file);
                Rows rows = source.open(Contract.get().table("target"))) {
            for (String found : List.of(
                    "the error #N/A",
                    "a formula that was never calculated",
                    "the day 2024-01-01, which Excel makes of what looks like one")) {
                DataProblemException fault = assertThrows(DataProblemException.class, rows::next);
                assertFalse(fault.endsTable());
                assertEquals(found, fault.problems().get(0).found());
                assertEquals("V-CELL", fault.problems().get(0).code());
            }
            assertEquals("2C", rows.next().text("code"));
        }
    }

    @Test
    void aTableOfAFolderMayBeAWorkbook() throws IOException {
        Files.writeString(
                folder.resolve("indicator.csv"), "code,title,appendix,polarity,unit\n2A,a,ascof,high,percent\n");
        WorkbookOfText.write(folder.resolve("Target.xlsx"), "sheet Sheet1\ncode,year,target\n2A,2024-25,80\n");
        assertEquals(List.of("2 2A|2024-25|80"), read(folder, "target").rows());
        assertEquals(1, read(folder, "indicator").rows().size());
    }

    @Test
    void severalSourcesAreOneCouncilButForATableThatTwoHave() throws IOException {
        Path people = Files.createDirectory(folder.resolve("people"));
        Files.writeString(people.resolve("person.csv"), "person_id,date_of_birth\nP1,1940-02-03\n");
        Path file = workbook("sheet target\ncode,year\n2A,2024-25\n");
        try (Source both = Sources.open(List.of(people, file))) {
            assertTrue(both.has(Contract.get().table("person"))
                    && both.has(Contract.get().table("target")));
            assertEquals(people + ", " + file, both.describe());
        }
        Files.writeString(people.resolve("target.csv"), "code,year\n2A,2024-25\n");
        Problem twice = assertThrows(DataProblemException.class, () -> Sources.open(List.of(people, file)))
                .problems()
                .get(0);
        assertEquals("S-TWICE", twice.code());
        assertTrue(twice.found().contains(people.toString()) && twice.found().contains(file.toString()));
    }

    @Test
    void aSheetThatIsNoTableIsNamedAndThoseOfInitAreNot() throws IOException {
        Path file = workbook(
                """
                sheet target
                code,year,target
                2A,2024-25,80
                sheet README
                Read this
                sheet Working
                x,y
                """);
        try (Source source = Sources.open(file)) {
            assertEquals(List.of("council.xlsx sheet Working"), source.others());
        }
    }

    @Test
    void theFilesBesideTheCouncilsTableAreFoundHoweverItIsSupplied() throws IOException {
        Path people = Files.createDirectory(folder.resolve("people"));
        Files.writeString(people.resolve("person.csv"), "person_id,date_of_birth\nP1,1940-02-03\n");
        Files.writeString(people.resolve("minutes.docx"), "");
        Path file = workbook(
                "sheet council\nname,logo\nWealdshire,logo.png\nsheet label\nlist,local,label\nperson.gender,F,Female\n");
        for (List<Path> paths : List.of(List.of(file), List.of(people, file), List.of(file, people))) {
            try (Source source = Sources.open(paths)) {
                assertEquals(folder.toAbsolutePath(), source.beside().orElseThrow(), paths.toString());
                assertEquals(paths.size() > 1, source.others().contains("minutes.docx"));
            }
        }
    }

    @Test
    void otherKindsOfFileAreNamed() throws IOException {
        Path file = folder.resolve("council.xlsx");
        Files.writeString(file, "code,year\n2A,2024-25\n");
        assertEquals(
                "S-KIND",
                assertThrows(DataProblemException.class, () -> Sources.open(file))
                        .problems()
                        .get(0)
                        .code());
        Files.write(file, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        assertTrue(assertThrows(DataProblemException.class, () -> Sources.open(file))
                .problems()
                .get(0)
                .found()
                .contains("old form"));
    }

    /** Whatever a disk or a mail system does to a workbook, the answer is rows or a fault. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aDamagedWorkbookIsAnswered(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path there = Files.createTempDirectory("workbook");
        Path file = there.resolve("council.xlsx");
        WorkbookOfText.write(file, "sheet target\ncode,year,target\n2A,2024-25,80\n2B,2024-25,[45292]\n");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = random.nextInt(20); i >= 0; i--) {
            bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
        }
        Files.write(file, random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes);
        try {
            read(file, "target");
        } catch (DataProblemException said) {
            assertFalse(said.getMessage().isBlank() || said.getMessage().contains("Exception"), said.getMessage());
        } finally {
            Files.delete(file);
            Files.delete(there);
        }
    }
}
