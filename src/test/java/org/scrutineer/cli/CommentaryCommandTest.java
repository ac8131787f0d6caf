package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commentary's way: what is owed, the templates that go out, the texts that come back. */
class CommentaryCommandTest {

    private static final String HEAD = "code,owner,period,kind,text\n";

    @TempDir
    private Path folder;

    private Path council;
    private Path commentary;
    private byte[] before;

    @BeforeEach
    void council() throws IOException {
        council = TestCouncil.in(folder.resolve("council"));
        commentary = council.resolve("performance/commentary.csv");
        before = Files.readAllBytes(commentary);
    }

    private String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of("commentary", "--source", council.toString(), "--year", "2017-18", "--quarter", "3"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String answer(String... more) {
        return TestCouncil.answer(arguments(more));
    }

    private String load(String rows) throws IOException {
        Path file = folder.resolve("back.csv");
        Files.writeString(file, rows);
        return TestCouncil.run(arguments("--load", file.toString(), "--to", commentary.toString()));
    }

    private List<Path> templates(String ending) throws IOException {
        Path out = folder.resolve("out");
        assertTrue(answer("--templates", "--out", out.toString()).startsWith("0 "));
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsMissingIsListedByOwner() throws IOException {
        String said = answer("--missing");
        assertTrue(said.contains("32 of 171 texts for 2017/18 Q3 are still to be written."), said);
        assertTrue(said.contains("SD, 1 text:\n  APB5a  REVIEW  Allocations by team"), said);
        assertFalse(said.contains("  1E  "), "the outcomes framework asks for no texts");
        assertEquals("0 ", load(HEAD + "APB5a,SD,2017-18 Q3,REVIEW,Now written.\n"));
        said = answer("--missing");
        assertTrue(said.contains("31 of 171 texts"), said);
        assertFalse(said.contains("SD, "), said);
    }

    @Test
    void aQuarterWithoutAnyTextOwesAll() {
        String said = TestCouncil.answer(
                "commentary", "--missing", "--source", council.toString(), "--year", "2017-18", "--quarter", "2");
        assertTrue(said.contains("171 of 171 texts for 2017/18 Q2"), said);
    }

    @Test
    void everyOwnerGetsTheirOwnRowsWithTheFigures() throws IOException {
        List<Path> files = templates(".csv");
        assertEquals(14, files.size());
        String own = Files.readString(files.stream()
                .filter(file -> file.toString().endsWith("-Q3-HM.csv"))
                .findFirst()
                .orElseThrow());
        assertTrue(
                own.contains(
                        "APB1b,Total number of ASC contacts received,HM,2017-18 Q3,REVIEW,What was found when the service looked into them,\"4,066\",\"3,697 in 2017/18 Q2\""),
                own);
        assertTrue(own.lines().skip(1).allMatch(line -> line.contains(",HM,")), own);
        String joint = Files.readString(files.stream()
                .filter(file -> file.toString().endsWith("-Q3-JS-B-MM.csv"))
                .findFirst()
                .orElseThrow());
        assertTrue(joint.contains("JS-B / MM"), "who answer together write together");
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx"})
    void templatesThatComeBackAsTheyWentChangeNothing(String ending) throws IOException {
        List<String> back = Stream.concat(
                        Stream.concat(
                                Stream.of("--load"), templates(ending).stream().map(Path::toString)),
                        Stream.of("--to", council.toString()))
                .toList();
        String said = answer(back.toArray(String[]::new));
        assertTrue(said.startsWith("0 Nothing changed: 139 texts came"), said);
        assertArrayEquals(before, Files.readAllBytes(commentary));
    }

    @Test
    void whatAHeadOfServiceWritesInTheWorkbookIsPrinted() throws Exception {
        Path file = templates(".xlsx").stream()
                .filter(one -> one.toString().endsWith("-HM.xlsx"))
                .findFirst()
                .orElseThrow();
        byte[] filled;
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) {
                if (row.getCell(0).getStringCellValue().equals("APB1b")
                        && row.getCell(4).getStringCellValue().equals("REVIEW")) {
                    row.getCell(11).setCellValue("Looked into, \"closely\";\nnothing found – 2½% at most.");
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            filled = out.toByteArray();
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(filled);
        }
        String said = answer("--load", file.toString(), "--to", council.toString());
        assertTrue(said.contains("APB1b REVIEW") && said.contains("1 text of "), said);
        String now = Files.readString(commentary);
        String was = new String(before, StandardCharsets.UTF_8);
        assertEquals(
                was.lines().toList(),
                now.replace(
                                "APB1b,2017-18 Q3,REVIEW,\"Looked into, \"\"closely\"\";\nnothing found – 2½% at most.\"\n",
                                "")
                        .lines()
                        .toList(),
                "others' texts stay as they are");
        assertTrue(
                answer("--load", file.toString(), "--to", council.toString()).contains("Nothing changed"),
                "the same file twice");
        assertEquals(now, Files.readString(commentary));
        Path printed = folder.resolve("activity.html");
        assertEquals(
                "0 ",
                TestCouncil.run(
                        "report",
                        "activity",
                        "--source",
                        council.toString(),
                        "--year",
                        "2017-18",
                        "--quarter",
                        "3",
                        "--out",
                        printed.toString()));
        assertTrue(Files.readString(printed).contains("nothing found – 2½% at most."));
    }

    @Test
    void aTextIsReplacedWhereItStands() throws IOException {
        assertEquals("0 ", load(HEAD + "APB1b,HM,2017-18 Q3,DATA,Another reading.\n"));
        List<String> was = new String(before, StandardCharsets.UTF_8).lines().toList();
        List<String> now = Files.readAllLines(commentary);
        assertEquals(was.size(), now.size());
        assertEquals(
                1,
                IntStream.range(0, was.size())
                        .filter(i -> !was.get(i).equals(now.get(i)))
                        .count());
        assertTrue(now.contains("APB1b,2017-18 Q3,DATA,Another reading."));
    }

    @Test
    void spreadsheetsOfOtherCountriesAreRead() throws IOException {
        assertEquals("0 ", load("\uFEFFtext;kind;period;code\n\"First; then second.\";REVIEW;2017-18 Q3;APB5a\n"));
        assertTrue(Files.readString(commentary).contains("APB5a,2017-18 Q3,REVIEW,First; then second."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ABP5aa,SD,2017-18 Q3,REVIEW,x          | back.csv, row 2, field code: found "ABP5aa"; expected a code of the indicator table. Correct the code (did you mean
            APB5a,SD,2017-18 Q3,Rewiev,x           | back.csv, row 2, field kind: found "Rewiev"; expected one of DATA, REVIEW, ACTION, COMMENT
            APB5a,SD,2017-18 Q2,REVIEW,x           | back.csv, row 2, field period: found "2017-18 Q2"; expected "2017-18 Q3"
            APB5a,HM,2017-18 Q3,REVIEW,x           | back.csv, row 2, field owner: found "HM"; expected "SD", who answers for APB5a
            APB5a,SD,2017-18 Q3,REVIEW,=cmd()      | back.csv, row 2, field text: found a text that begins with "="
            """)
    void aFaultIsSaidOnceAndNothingIsWritten(String row, String words) throws IOException {
        String said = load(HEAD + row + "\nAPB1b,HM,2017-18 Q3,REVIEW,A good row.\n");
        assertTrue(said.startsWith("1 error: ") && said.contains(words), said);
        assertEquals(1, said.lines().count(), said);
        assertArrayEquals(before, Files.readAllBytes(commentary));
    }

    @Test
    void everyFaultHasItsOwnMessage() throws IOException {
        String said = load(
                HEAD
                        + "APB5x,SD,2017-18 Q3,REVIEW,x\nAPB5a,SD,2017-18 Q3,NOTE,x\nAPB5a,SD,2017-18 Q3,REVIEW,one\nAPB5a,SD,2017-18 Q3,REVIEW,other\n");
        assertEquals(3, said.lines().count(), said);
        assertTrue(said.contains("row 5, field text: found REVIEW of APB5a again, in other words"), said);
    }

    @Test
    void aFileThatIsNoTemplateIsNamed() throws IOException {
        assertTrue(load("one,two\n1,2\n").contains("back.csv, row 1, field code: found no such column"));
        Files.writeString(folder.resolve("x.xlsx"), "no workbook");
        assertTrue(
                TestCouncil.run(arguments("--load", folder.resolve("x.xlsx").toString(), "--to", commentary.toString()))
                        .contains("x.xlsx: found a file that is no workbook"));
        assertTrue(TestCouncil.run(
                        arguments("--load", folder.resolve("none.csv").toString(), "--to", commentary.toString()))
                .contains("none.csv: found no such file"));
        Files.write(
                folder.resolve("back.csv"),
                (HEAD + "APB5a,SD,2017-18 Q3,REVIEW,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(TestCouncil.run(
                        arguments("--load", folder.resolve("back.csv").toString(), "--to", commentary.toString()))
                .contains("letters that are not UTF-8"));
    }

    @Test
    void theTaskMustBeSaid() {
        assertTrue(TestCouncil.run(arguments()).startsWith("2 "));
        assertTrue(TestCouncil.run(arguments("--templates")).startsWith("2 --templates needs --out DIR"));
        assertTrue(TestCouncil.run(arguments("--load", "x.csv")).startsWith("2 --load needs --to FILE"));
    }
}
