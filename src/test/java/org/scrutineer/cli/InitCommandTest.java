package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.extract.source.WordLists;
import org.scrutineer.salt.FinancialYear;

/** What init writes can be filled in, is passed over until then, and never takes the place of anything. */
class InitCommandTest {

    @TempDir
    private Path folder;

    private Path init(String name, String... more) {
        Path path = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("init", "--out", path.toString()));
        arguments.addAll(List.of(more));
        Ran ran = Ran.run(arguments.toArray(String[]::new));
        assertEquals(0, ran.exit(), ran.err());
        return path;
    }

    private static List<List<String>> read(Source source, String table) {
        List<List<String>> all = new ArrayList<>();
        try (Rows rows = source.open(Contract.get().table(table))) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(List.of(row.values()));
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "council.xlsx"})
    void onlyWhatIsFilledInIsSupplied(String name) {
        Path path = init(name, "--council", "Wealdshire Council", "--year", "2025-26");
        try (Source source = Sources.open(path)) {
            List<String> supplied = Contract.get().tables().stream()
                    .filter(source::has)
                    .map(ContractTable::name)
                    .toList();
            assertEquals(List.of("indicator", "council"), supplied);
            assertEquals("Wealdshire Council", read(source, "council").get(0).get(0));
            List<String> codes = AscofFramework.get().meanings(FinancialYear.parse("2025-26")).stream()
                    .map(AscofDefinition::code)
                    .sorted()
                    .toList();
            assertEquals(
                    codes,
                    read(source, "indicator").stream().map(row -> row.get(0)).toList());
            for (List<String> row : read(source, "indicator")) {
                assertFalse(
                        row.get(Contract.get().table("indicator").indexOf("definition"))
                                .isEmpty(),
                        row.get(0) + " has a definition");
            }
        }
        Ran validated = Ran.run("validate", "--source", path.toString(), "--year", "2025-26", "--quarter", "1");
        assertTrue(
                validated.out().contains("Errors: 1. Warnings: 0.")
                        && validated.out().contains("indicator_value: found no such table, or one with examples alone"),
                validated.out());
    }

    @Test
    void bothFormsHoldTheSame() {
        try (Source files = Sources.open(init("council", "--year", "2024-25"));
                Source sheets = Sources.open(init("council.xlsx", "--year", "2024-25"))) {
            assertEquals(read(files, "indicator"), read(sheets, "indicator"));
        }
    }

    @Test
    void everyHeadingOfTheWorkbookSaysWhatItMeans() throws IOException {
        Path path = init("council.xlsx", "--year", "2025-26");
        try (InputStream in = Files.newInputStream(path);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals("README", book.getSheetName(0));
            for (ContractTable table : Contract.get().tables()) {
                XSSFSheet sheet = book.getSheet(table.name());
                Map<Integer, DataValidation> choices = sheet.getDataValidations().stream()
                        .collect(Collectors.toMap(
                                one -> one.getRegions()
                                        .getCellRangeAddresses()[0]
                                        .getFirstColumn(),
                                one -> one));
                for (int i = 0; i < table.columns().size(); i++) {
                    ContractTable.Column column = table.columns().get(i);
                    Cell heading = sheet.getRow(0).getCell(i);
                    assertEquals(column.name() + (column.required() ? " *" : ""), heading.getStringCellValue());
                    assertTrue(
                            heading.getCellComment().getString().getString().startsWith(column.meaning()),
                            table.name() + "." + column.name());
                    if (WordLists.of(table, column).isPresent()) {
                        assertTrue(
                                choices.containsKey(i),
                                "a list to choose from for " + table.name() + "." + column.name());
                    }
                }
                assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().startsWith("Example:"), table.name());
                assertTrue(
                        book.getFontAt(sheet.getRow(1).getCell(0).getCellStyle().getFontIndex())
                                .getItalic());
            }
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("mine.xlsx"), "mine");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("anything.txt"), "mine");
        for (Path path : List.of(taken, full)) {
            Ran ran = Ran.run("init", "--out", path.toString());
            assertEquals(1, ran.exit());
            assertTrue(ran.err().contains("Nothing is overwritten."), ran.err());
        }
        assertEquals("mine", Files.readString(taken));
        assertEquals(List.of("anything.txt"), List.of(full.toFile().list()));
    }

    @Test
    void aFrameworkThatIsNotKnownYetIsSaid() throws IOException {
        Ran ran = Ran.run("init", "--out", folder.resolve("later").toString(), "--year", "2031-32");
        assertTrue(ran.out().contains("of 2025-26 are filled in. The framework of 2031-32 is not known"), ran.out());
        assertTrue(Files.readString(folder.resolve("later/README.txt")).contains("check them"));
        assertEquals(
                2,
                Ran.run("init", "--out", folder.resolve("never").toString(), "--year", "31")
                        .exit());
        assertFalse(Files.exists(folder.resolve("never")));
    }

    @Test
    void everyMeaningOfACodeHasItsSentence() {
        for (int start = 2017; start <= 2025; start++) {
            Path path = init("year" + start, "--year", new FinancialYear(start).toString());
            try (Source source = Sources.open(path)) {
                read(source, "indicator")
                        .forEach(row -> assertFalse(
                                row.get(Contract.get().table("indicator").indexOf("definition"))
                                        .isEmpty(),
                                path + " " + row.get(0)));
            }
        }
    }

    @Test
    void aTableWithHeadingsAloneIsSuppliedAndOneWithItsExampleIsNot() throws IOException {
        Path council = Files.createDirectory(folder.resolve("headings"));
        Files.writeString(council.resolve("review.csv"), "review_id,person_id,review_date,planned\n");
        Files.writeString(
                council.resolve("request.csv"),
                "request_id,person_id,request_date,route_of_access\nExample: R1,P1,2024-05-02,Discharge from Hospital\n");
        Files.writeString(
                council.resolve("carer.csv"),
                "carer_id,support_type,start_date\nExample: C1,None,2024-05-02\nC2,No Direct Support Provided to Carer,2024-05-02\n");
        try (Source source = Sources.open(council)) {
            assertEquals(
                    List.of("review", "carer"),
                    Contract.get().tables().stream()
                            .filter(source::has)
                            .map(ContractTable::name)
                            .toList());
        }
    }
}
