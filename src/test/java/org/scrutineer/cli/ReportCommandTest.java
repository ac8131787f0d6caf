package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.cli.report.ReportCatalogue;
import org.scrutineer.cli.report.ReportItem;
import org.scrutineer.cli.result.PersonalNotice;
import org.scrutineer.pdf.Verified;
import org.scrutineer.server.edition.ShippedReports;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The command {@code report}: every report in every form. */
class ReportCommandTest {

    private static final ReportCatalogue CATALOGUE = new ReportCatalogue(ShippedReports.onClassPath());

    @TempDir
    static Path folder;

    private static Path council;

    @BeforeAll
    static void council() {
        council = TestCouncil.in(folder.resolve("council"));
    }

    static Stream<ReportItem> reports() {
        return CATALOGUE.items().stream().filter(item -> !item.isPack());
    }

    private static Path make(String name, String ending, String... more) {
        Path out = folder.resolve(name.replaceAll("\\W", "-") + "." + ending);
        String[] arguments = Stream.concat(
                        Stream.of(
                                "report",
                                name,
                                "--source",
                                council.toString(),
                                "--year",
                                "2017-18",
                                "--quarter",
                                "3",
                                "--out",
                                out.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        assertEquals("0 ", TestCouncil.run(arguments), name + " as " + ending);
        return out;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPdfConforms(ReportItem item) throws Exception {
        byte[] pdf = Files.readAllBytes(make(item.name(), "pdf"));
        assertEquals(List.of(), Verified.failures(pdf, PDFAFlavour.PDFUA_1), item.name());
        assertEquals(List.of(), Verified.failures(pdf, PDFAFlavour.PDFA_3_A), item.name());
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            assertTrue(
                    document.getDocumentInfo().getTitle().startsWith(item.title() + ", 2017/18 quarter 3"),
                    document.getDocumentInfo().getTitle());
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyWorkbookIsClean(ReportItem item) throws Exception {
        Path file = make(item.name(), "xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertTrue(book.getNumberOfSheets() >= 2, "a table and what it is");
            for (Sheet sheet : book) {
                assertEquals(0, sheet.getNumMergedRegions(), sheet.getSheetName());
                assertEquals(
                        1,
                        ((XSSFSheet) sheet).getPaneInformation().getHorizontalSplitPosition(),
                        "the heading is frozen");
                assertTrue(((XSSFSheet) sheet).getPaneInformation().isFreezePane());
                int columns = sheet.getRow(0).getLastCellNum();
                sheet.forEach(row -> assertTrue(
                        row.getLastCellNum() <= columns,
                        "no cell stands beside the table: " + sheet.getSheetName() + " row " + row.getRowNum()));
                sheet.forEach(row -> row.forEach(cell -> assertTrue(
                        cell.getCellType() != CellType.STRING
                                || !cell.getStringCellValue()
                                        .matches("(?s).*(<style|<svg|Page \\d+ of).*|[\\d,]+(\\.\\d+)?%?"),
                        sheet.getSheetName() + " has a number as text, or print: " + cell)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyDocumentHasHeadingsAndTablesAndNoPageFurniture(ReportItem item) throws Exception {
        String html = Files.readString(make(item.name(), "html"));
        assertEquals(1, html.split("<h1 ", -1).length - 1, item.name());
        assertFalse(html.contains("Page 1 of"), item.name());
        assertEquals(
                html.split("<svg", -1).length,
                html.split("role=\"img\" aria-label=\"[^\"]", -1).length,
                "a picture without words: " + item.name());
        for (String table : html.split("<table>")) {
            if (table.contains("</table>")) {
                assertTrue(
                        table.contains("scope=\"col\"") || table.contains("scope=\"row\""),
                        item.name() + ": a table without headings");
                mustHaveOneWidth(item.name(), table.substring(0, table.indexOf("</table>")));
            }
        }
        try (InputStream in = Files.newInputStream(make(item.name(), "docx"));
                XWPFDocument word = new XWPFDocument(in)) {
            assertEquals(
                    1,
                    word.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .count(),
                    item.name());
            assertNotNull(word.getStyles().getStyle("Heading1"));
            assertEquals(html.split("<table>", -1).length - 1, word.getTables().size(), item.name());
            word.getTables().stream()
                    .filter(table ->
                            table.getNumberOfRows() > 3 && !table.getText().contains("How the"))
                    .limit(1)
                    .forEach(table -> assertTrue(
                            table.getRow(0).isRepeatHeader(), item.name() + ": a table's heading does not repeat"));
            assertFalse(
                    word.getDocument().toString().contains("descr=\"\""), item.name() + ": a picture without words");
        }
    }

    /** Every row of a table covers as many columns as every other, with what reaches into it from above. */
    private static void mustHaveOneWidth(String report, String table) {
        List<Integer> widths = new ArrayList<>();
        Map<Integer, Integer> reaching = new HashMap<>();
        String[] rows = table.split("<tr>");
        for (int row = 1; row < rows.length; row++) {
            int width = reaching.getOrDefault(row, 0);
            Matcher cells = Pattern.compile("<t[hd][^>]*>").matcher(rows[row]);
            while (cells.find()) {
                int columns = span(cells.group(), "colspan");
                width += columns;
                for (int below = 1; below < span(cells.group(), "rowspan"); below++) {
                    reaching.merge(row + below, columns, Integer::sum);
                }
            }
            widths.add(width);
        }
        assertEquals(
                1,
                widths.stream().distinct().count(),
                report + ": rows of " + widths + " columns in one table: "
                        + table.substring(0, Math.min(600, table.length())));
    }

    private static int span(String cell, String kind) {
        Matcher span = Pattern.compile(kind + "=\"(\\d+)\"").matcher(cell);
        return span.find() ? Integer.parseInt(span.group(1)) : 1;
    }

    @Test
    void aTableIsAskedForByName() throws Exception {
        String csv = Files.readString(make("lts001b 2", "csv"));
        assertTrue(csv.startsWith("Primary support reason,") || csv.lines().count() > 2, csv);
        assertEquals("SALT", CATALOGUE.find("salt").name(), "the whole return");
        assertEquals(CATALOGUE.find("ascof"), CATALOGUE.find("ASCOF"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            asco          | no report is called "asco"; did you mean ascof?
            workfroce     | did you mean workforce?
            dashboard     | dashboard makes several reports: strategic-priorities, workforce, customer-service
            why           | why is not made alone: it names people
            cover         | cover is not made alone
            """)
    void aWrongNameIsAnsweredWithTheRightOne(String name, String words) {
        String said = TestCouncil.run(
                "report",
                name,
                "--source",
                council.toString(),
                "--year",
                "2017-18",
                "--out",
                folder.resolve("none.csv").toString());
        assertTrue(said.startsWith("2 ") && said.contains(words), said);
        assertFalse(Files.exists(folder.resolve("none.csv")));
    }

    @Test
    void theListNamesEveryFolderThatIsMadeAlone() {
        String list = TestCouncil.answer("report", "--list");
        assertTrue(
                list.startsWith("0 ")
                        && list.contains("ascof")
                        && list.contains("LTS001a  ")
                        && list.contains("Long-term support during the year"),
                list);
        assertEquals(CATALOGUE.items().size(), list.lines().count());
        ShippedReports.onClassPath()
                .templates()
                .keySet()
                .forEach(folder -> assertTrue(
                        CATALOGUE.items().stream()
                                        .anyMatch(item -> item.folder().equals(folder))
                                || !ShippedReports.onClassPath()
                                        .description(folder)
                                        .notAlone()
                                        .isEmpty(),
                        folder + " is neither made alone nor says why"));
    }

    @Test
    void numbersAreThoseOfTheReport() throws Exception {
        try (InputStream in = Files.newInputStream(make("ascof", "xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("ASCOF");
            assertEquals(31, sheet.getLastRowNum());
            int column = column(sheet, "2017/18 Q3");
            assertEquals(100.0, sheet.getRow(3).getCell(column).getNumericCellValue());
            assertEquals(
                    "#,##0.0", sheet.getRow(3).getCell(column).getCellStyle().getDataFormatString());
            assertEquals(3622, sheet.getRow(3).getCell(column + 1).getNumericCellValue());
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(heading)) {
                return i;
            }
        }
        throw new AssertionError(heading);
    }

    @Test
    void aCouncilMayReadDifferencesByTheirIntervals() throws Exception {
        String published = Files.readString(make("ascof", "html"));
        String byInterval = Files.readString(make("ascof", "html", "--set", "direction.reading=95% interval"));
        assertFalse(published.contains("no real change") || published.contains("71.2 to 77.3%"));
        assertTrue(
                byInterval.contains("≈ no real change") && byInterval.contains("71.2 to 77.3%"),
                "584 of 785, and 566 of 767 after it");
        assertTrue(
                published.contains("on forecast 14.3:") && published.contains("24 ÷ 3 × 4 = 32"),
                "the forecast and its sum stand beside the rating that rests on it");
    }

    @Test
    void withoutDisclosureControlEveryFormIsMarked() throws Exception {
        for (String ending : List.of("csv", "html")) {
            String text = Files.readString(make("LTS001c", ending, "--disclosure", "off"));
            assertTrue(text.contains(PersonalNotice.MARKING), ending);
            assertFalse(text.contains("[c]"), ending);
            String published = Files.readString(make("LTS001c", ending));
            assertTrue(published.contains("[c]") && !published.contains(PersonalNotice.MARKING), ending);
        }
        assertTrue(
                Files.readString(make("LTS001c", "csv", "--disclosure", "off"))
                        .lines()
                        .skip(1)
                        .allMatch(line -> line.endsWith("," + PersonalNotice.MARKING)),
                "on every row");
        try (InputStream in = Files.newInputStream(make("LTS001c", "xlsx", "--disclosure", "off"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals(PersonalNotice.MARKING, book.getSheetAt(0).getHeader().getCenter());
            assertEquals(
                    PersonalNotice.MARKING,
                    book.getSheetAt(0)
                            .getRow(1)
                            .getCell(book.getSheetAt(0).getRow(0).getLastCellNum() - 1)
                            .getStringCellValue());
        }
        try (InputStream in = Files.newInputStream(make("LTS001c", "docx", "--disclosure", "off"));
                XWPFDocument word = new XWPFDocument(in)) {
            assertTrue(word.getHeaderList().get(0).getText().contains(PersonalNotice.MARKING));
        }
        try (PdfDocument pdf = new PdfDocument(
                new PdfReader(make("LTS001c", "pdf", "--disclosure", "off").toFile()))) {
            assertTrue(pdf.getDocumentInfo().getTitle().startsWith(PersonalNotice.MARKING));
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws Exception {
        Path own = TestCouncil.in(folder.resolve("formula"));
        Path commentary = own.resolve("performance/commentary.csv");
        Files.writeString(
                commentary,
                Files.readString(commentary).replace("Contacts continue to fall", "=HYPERLINK(A1) continue to fall"));
        Path csv = folder.resolve("formula.csv");
        Path xlsx = folder.resolve("formula.xlsx");
        for (Path out : List.of(csv, xlsx)) {
            assertEquals(
                    "0 ",
                    TestCouncil.run(
                            "report",
                            "activity",
                            "--source",
                            own.toString(),
                            "--year",
                            "2017-18",
                            "--quarter",
                            "3",
                            "--out",
                            out.toString()));
        }
        assertTrue(Files.readString(folder.resolve("formula-activity-commentary.csv"))
                .contains("'=HYPERLINK(A1)"));
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            boolean[] found = {false};
            book.getSheet("activity commentary")
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("=HYPERLINK")) {
                            found[0] = cell.getCellStyle().getQuotePrefixed();
                        }
                        assertTrue(cell.getCellType() != CellType.FORMULA);
                    }));
            assertTrue(found[0], "marked as text");
        }
    }
}
