package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperFillManager;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.extract.validate.ValidationRule;
import org.scrutineer.extract.validate.ValidationRules;
import org.scrutineer.extract.validate.help.HelpPages;
import org.scrutineer.jasper.template.Templates;
import org.scrutineer.pdf.Verified;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The command as an analyst meets it: everything wrong in one run, nobody's identifier where it may be seen, and a pack
 * that says what it left out.
 */
class ValidateCommandTest {

    private static final Path RESOURCES = Path.of("src/test/resources/validation");

    /** Found in Client Level Data only, which a folder of the contract is not. */
    private static final Set<String> OF_EVENTS = Set.of(
            "D-LIST",
            "K-SPELT",
            "D-PARTS",
            "D-PEOPLE",
            "V-NHS",
            "K-NHS",
            "K-NOBODY",
            "L-COLUMN",
            "L-ROUTE",
            "L-REASONS",
            "V-BLANK",
            "V-CODE",
            "V-CODE-PARTIAL",
            "V-DAY",
            "S-NO-EVENT",
            "S-NULL",
            "S-LETTERS",
            "D-COLUMN",
            "D-PERIOD",
            "D-YEAR",
            "V-PLACEHOLDER",
            "F-BLANK",
            "F-RELEASE",
            "F-CAPITALS",
            "F-NUMBER",
            "F-DAY",
            "F-FORM",
            "F-LINKED",
            "K-ID",
            "K-SPLIT",
            "K-SHARED",
            "K-NUMBER",
            "K-NO-ID",
            "K-CHECK",
            "K-CODE",
            "K-COUNCIL");

    @TempDir
    private Path folder;

    private Ran everything() {
        return Ran.run(
                "validate",
                "--source",
                RESOURCES.resolve("everything-wrong").toString(),
                "--year",
                "2017-18",
                "--out",
                folder.toString(),
                "--previous",
                RESOURCES.resolve("last-quality.json").toString());
    }

    private static String text(Path pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(pdf.toFile()))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page)))
                        .append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    /**
     * After a change that is meant: {@code mvn test -Dtest=ValidateCommandTest -Dgolden.write=true}, then read the
     * difference.
     */
    private static void golden(Path file, List<String> lines) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        assertEquals(
                String.join("\n", Files.readAllLines(file)).stripTrailing(),
                String.join("\n", lines).stripTrailing());
    }

    @Test
    void everythingWrongIsReportedWholeInOneRun() throws IOException {
        Ran ran = everything();
        assertEquals(1, ran.exit(), ran.err());
        List<String> found = new ArrayList<>(found(folder));
        golden(RESOURCES.resolve("everything-wrong.txt"), found);
        Path figures = folder.resolve("figures");
        assertEquals(
                1,
                Ran.run(
                                "validate",
                                "--source",
                                RESOURCES.resolve("wrong-figures").toString(),
                                "--year",
                                "2017-18",
                                "--quarter",
                                "3",
                                "--out",
                                figures.toString())
                        .exit());
        golden(RESOURCES.resolve("wrong-figures.txt"), found(figures));
        found.addAll(found(figures));
        Set<String> codes = new TreeSet<>(
                ValidationRules.all().stream().map(ValidationRule::code).toList());
        // A folder that is there is no database, is not missing, and is no Client Level Data.
        codes.removeAll(Set.of("S-FOLDER", "S-DATABASE", "S-TYPE"));
        codes.removeAll(OF_EVENTS);
        // Nor are its files workbooks, nor did the command next carry a text over.
        codes.removeAll(Set.of("P-REVIEW", "S-SHEET", "S-MERGED", "S-HIDDEN", "S-TOTALS", "V-CELL"));
        assertEquals(
                codes, found.stream().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(Files.exists(folder.resolve("PERSONAL-DATA.txt")));
    }

    private static List<String> found(Path out) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(out.resolve("data-quality.csv"))) {
            return csv.stream()
                    .map(row -> row.getField("code") + " " + row.getField("file") + " " + row.getField("row") + " "
                            + row.getField("field"))
                    .map(String::strip)
                    .toList();
        }
    }

    /** What lies there, what is empty, what is missing and what is none of them: nobody has to guess what was read. */
    @Test
    void everyTableIsToldAsFoundEmptyOrAbsent() {
        String out = Ran.run(
                        "validate",
                        "--source",
                        RESOURCES.resolve("wrong-figures").toString(),
                        "--year",
                        "2017-18",
                        "--quarter",
                        "3")
                .out();
        assertTrue(
                out.contains(
                        "found   indicator (6), indicator_value (16), target (5), benchmark (1), meeting (2), council_benchmark (2)"),
                out);
        assertTrue(out.contains("empty   commentary"), out);
        assertTrue(out.contains("absent  narrative, rating_override"), out);
        assertTrue(
                out.contains(
                        "warning: benchmarks.csv: found a file that is no table of a contract, so that nothing in it is read; expected benchmark.csv, which is there too."),
                out);
        assertTrue(out.contains("so that 1 value under it is not read; expected most likely floor: "), out);
        for (ContractTable table : Contract.get().tables()) {
            assertTrue(
                    Pattern.compile("\\b" + table.name() + "\\b").matcher(out).find(), table.name());
        }
    }

    /** A row number finds nobody in a file that was sorted anew: the record and its team do. */
    @Test
    void everyTeamGetsItsOwnWorkbook() throws IOException {
        Files.writeString(
                folder.resolve("person.csv"),
                "person_id,date_of_birth,team\nP1,1940-02-03,North\nP2,1890-02-03,South / East\nP3,1940-02-30,North\nP4,1940-02-30,\n");
        Files.writeString(
                folder.resolve("request.csv"),
                "request_id,person_id,request_date,route_of_access\nR1,P1,2017-05-01,Nowhere\nR2,P2,2017-05-01,Prison\nR2,P2,2017-05-02,Prison\n");
        Files.writeString(
                folder.resolve("indicator.csv"),
                "code,title,appendix,polarity,unit,team\nA1,Requests,activity,none,count,North\n");
        Files.writeString(folder.resolve("indicator_value.csv"), "code,period,value\nA1,2017-18 Q1,-5\n");
        Path out = folder.resolve("out");
        Ran ran = Ran.run(
                "validate",
                "--source",
                folder.toString(),
                "--year",
                "2017-18",
                "--out",
                out.toString(),
                "--by-team",
                out.resolve("teams").toString());
        Map<String, String> teams = new HashMap<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(out.resolve("data-quality.csv"))) {
            csv.forEach(row -> teams.put(
                    row.getField("code") + " " + row.getField("record"),
                    row.getField("person") + " " + row.getField("team")));
        }
        assertEquals("P1 North", teams.get("V-LABEL R1"), teams::toString);
        assertEquals("P2 South / East", teams.get("K-TWICE R2"), teams::toString);
        assertEquals("P2 South / East", teams.get("L-AGE P2"), teams::toString);
        assertEquals("P3 North", teams.get("V-DATE P3"), teams::toString);
        assertEquals("P4 ", teams.get("V-DATE P4"), teams::toString);
        assertEquals(" North", teams.get("V-NEGATIVE A1, 2017-18 Q1"), teams::toString);
        assertEquals(List.of("P1", "P3", ""), people(out.resolve("teams/data-quality-North.xlsx")));
        assertEquals(Set.of("P2"), Set.copyOf(people(out.resolve("teams/data-quality-South-East.xlsx"))));
        assertTrue(people(out.resolve("teams/data-quality-without-a-team.xlsx")).contains("P4"));
        assertTrue(Files.exists(out.resolve("teams/PERSONAL-DATA.txt")));
        assertTrue(ran.out().contains("For North: "), ran.out());
    }

    /** Whom the rows of a workbook are about, each once. */
    private static List<String> people(Path workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int column = 0;
            while (!sheet.getRow(0).getCell(column).getStringCellValue().equals("person")) {
                column++;
            }
            int at = column;
            return IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(at))
                    .map(cell -> cell == null ? "" : cell.getStringCellValue())
                    .distinct()
                    .sorted(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    @Test
    void aSubmissionWithEveryFaultIsReportedWholeInOneRun() throws IOException {
        Path cld = folder.resolve("cld.csv");
        String service = "Service,2017-05-01,,,,Long Term Support: Nursing Care,";
        Files.write(
                cld,
                List.of(
                        "NHS Number,LA Person Unique Identifier,Client Type,Date of Birth,Primary Support Reason,Event Type,Event Start Date,Event End Date,Event Outcome,Request: Route of Access,"
                                + "Service Type,Delivery Mechanism",
                        "9000000001,P1,Service User,1950-01-01,Mental Health Support," + service,
                        "9000000001,P2,Service user,1961-01-01,Mental Health Support," + service,
                        "9000000003,P3,Service User,1950-01-01,Mental Health Support," + service,
                        ",P3,Service User,1950-01-01,Mental Health Support," + service,
                        "9000000004,P4,Service User,1950-01-01,Mental Health Support,Service,2017-05-01,,,,Long Term Support: Community,",
                        "9000000005,P5,Service User,1950-01-01,Mental Health Support,Request,2017-05-01,2017-05-02,NFA - Support declined,,,",
                        "9000000006,P6,Service User,1950-01-01,Mental Health Support," + service,
                        "9000000006,P6,Service User,1950-01-01,Learning Disability Support,"
                                + service.replace("05-01", "06-01"),
                        "12,P7,Service User,1950-01-01,," + service,
                        ",P8,Somebody,1950-01-01,," + service,
                        ",P9,Service User,31/02/1950,," + service,
                        ",,Service User,1950-01-01,," + service,
                        ",P11,Service User,1950-01-01,,Request,2017-05-01,2017-04-01,,,,",
                        ",P12,Service User",
                        ",P\0,Service User,1950-01-01,," + service,
                        "9000000013,P13,Service User,1950-01-01,,Service,2017-01-01,2017-06-30,,,Short Term Support: ST-Max,",
                        ",\"P14,Service User"));
        Ran ran = Ran.run(
                "validate",
                "--source",
                cld.toString(),
                "--year",
                "2017-18",
                "--out",
                folder.resolve("out").toString());
        assertEquals(1, ran.exit(), ran.err());
        Set<String> found = new TreeSet<>();
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("out").resolve("data-quality.csv"))) {
            csv.forEach(
                    row -> found.add(row.getField("code") + " " + row.getField("file") + " " + row.getField("row")));
        }
        assertEquals(
                Set.of(
                        "K-NHS cld.csv 2",
                        "K-NOBODY cld.csv 5",
                        "L-COLUMN cld.csv 6",
                        "L-ROUTE cld.csv 7",
                        "L-REASONS cld.csv 8",
                        "V-NHS cld.csv 10",
                        "V-CODE cld.csv 11",
                        "V-DAY cld.csv 12",
                        "V-BLANK cld.csv 13",
                        "L-REASON cld.csv 10",
                        "L-REASON cld.csv 12",
                        "D-COLUMN cld.csv 1",
                        "K-CHECK cld.csv 2",
                        "L-END cld.csv 14",
                        "S-WIDTH cld.csv 15",
                        "S-NUL cld.csv 16",
                        "L-REABLEMENT cld.csv 17",
                        "L-OVERLAP cld.csv 9",
                        "S-QUOTE cld.csv 18",
                        "F-BLANK cld.csv 2",
                        "F-BLANK cld.csv 7",
                        "F-BLANK cld.csv 10",
                        "F-RELEASE cld.csv 2",
                        "F-RELEASE cld.csv 6",
                        "F-RELEASE cld.csv 7",
                        "F-RELEASE cld.csv 17"),
                found);
        assertTrue(ran.out().contains("of 1 table;"), ran.out());
    }

    @Test
    void nobodyIsNamedOnTheTerminalOrInThePrintedReport() throws IOException {
        Ran ran = everything();
        String shown = ran.out()
                + ran.err()
                + text(folder.resolve("data-quality.pdf"))
                + Files.readString(folder.resolve("quality.json"));
        for (String personal : List.of("P01", "P07", "P99", "R9", "M9", "1940", "2017-04-30", "1890")) {
            assertFalse(shown.contains(personal), personal);
        }
    }

    @Test
    void theReportHasCountsAndTheTrend() throws IOException {
        everything();
        String text = text(folder.resolve("data-quality.pdf"));
        for (String words :
                List.of("V-DATE Not a date", "error 1 3 2 fewer", "K-UNKNOWN", "1 1 same", "person 12 40 8")) {
            assertTrue(text.contains(words), () -> words + " is not in: " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void theReportConforms(PDFAFlavour flavour) throws Exception {
        everything();
        assertEquals(List.of(), Verified.failures(Files.readAllBytes(folder.resolve("data-quality.pdf")), flavour));
    }

    @Test
    void theNextRunComparesWithThisOne() throws IOException {
        everything();
        Ran clean = Ran.run(
                "validate",
                "--source",
                "target/test-classes/small",
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                folder.toString());
        assertEquals(0, clean.exit(), clean.err());
        assertTrue(text(folder.resolve("data-quality.pdf")).contains("Mended since the last run."));
    }

    @Test
    void theManifestOfACountIsALastRunToo() {
        assertEquals(
                0,
                Ran.run(
                                "count",
                                "--source",
                                "target/test-classes/small",
                                "--year",
                                "2017-18",
                                "--quarter",
                                "3",
                                "--out",
                                folder.toString())
                        .exit());
        Ran ran = Ran.run(
                "validate",
                "--source",
                RESOURCES.resolve("everything-wrong").toString(),
                "--year",
                "2017-18",
                "--previous",
                folder.resolve("manifest.json").toString());
        assertTrue(ran.out().contains("N-DOWN"), ran.out());
        Ran wrong = Ran.run("validate", "--source", "target/test-classes/small", "--previous", "pom.xml");
        assertEquals(1, wrong.exit());
        assertTrue(wrong.err().contains("text that is not JSON"), wrong.err());
    }

    @Test
    void thePagesOfHelpAreTheRules() throws IOException {
        golden(Path.of("datasources/VALIDATION.md"), HelpPages.lines());
        assertEquals(
                String.join(System.lineSeparator(), HelpPages.lines()).strip(),
                Ran.run("validate", "--rules").out().strip());
    }

    /** As Jaspersoft Studio or the server run it: over the report's own connection. */
    @Test
    void theReportRunsAlone() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Source source = new FolderSource(Path.of("target/test-classes/small"))) {
            new ContractLoader(connection)
                    .load(source, List.copyOf(Contract.get().tables()), (table, rows) -> {});
            Map<String, Object> parameters = new HashMap<>(Map.of("YEAR", "2017-18", "QUARTER", 3));
            assertEquals(
                    2,
                    JasperFillManager.fillReport(Templates.get("data-quality"), parameters, connection)
                            .getPages()
                            .size());
        }
    }

    @Test
    void aSourceIsAskedFor() {
        assertEquals(2, Ran.run("validate").exit());
        assertEquals(
                2,
                Ran.run("validate", "--source", "target/test-classes/small", "--year", "soon")
                        .exit());
    }

    /** Values that a spreadsheet would run are made harmless, in the list of faults as elsewhere. */
    @Test
    void aFormulaInTheDataIsHarmlessInTheList() throws IOException {
        Files.writeString(
                folder.resolve("person.csv"),
                "person_id,date_of_birth,gender,=1+1\nP1,1940-02-03,\"=HYPERLINK(\"\"http://x\"\")\",\n");
        Ran.run(
                "validate",
                "--source",
                folder.toString(),
                "--year",
                "2017-18",
                "--out",
                folder.resolve("out").toString());
        try (var csv = CsvReader.builder().ofCsvRecord(folder.resolve("out/data-quality.csv"))) {
            assertTrue(csv.stream()
                    .flatMap(row -> row.getFields().stream())
                    .noneMatch(value -> value.matches("(?s)[=+@-].*")));
        }
    }

    @Test
    void countAndPackGoOnOnlyWhenToldAndThePagesSaySo() throws Exception {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(Path.of("target/test-classes/small"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(Path.of("target/test-classes/small").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path reviews = copy.resolve("salt/review.csv");
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(reviews));
        lines.set(1, lines.get(1).replaceFirst("\\d{4}-\\d{2}-\\d{2}", "lately"));
        // The sequels of the two reviews go with them.
        lines.set(2, lines.get(2) + ",one too many");
        Files.write(reviews, lines);
        String[] year = {"--source", copy.toString(), "--year", "2017-18", "--quarter", "3"};
        Path pack = folder.resolve("pack.pdf");
        assertEquals(
                1,
                Ran.run(Stream.concat(Stream.of("pack", "--out", pack.toString()), Stream.of(year))
                                .toArray(String[]::new))
                        .exit());
        assertEquals(
                1,
                Ran.run(Stream.concat(
                                        Stream.of(
                                                "count",
                                                "--out",
                                                folder.resolve("count").toString()),
                                        Stream.of(year))
                                .toArray(String[]::new))
                        .exit());
        assertFalse(Files.exists(pack) || Files.exists(folder.resolve("count/counts.csv")));
        Ran counted = Ran.run(Stream.concat(
                        Stream.of(
                                "count",
                                "--accept-errors",
                                "--out",
                                folder.resolve("count").toString()),
                        Stream.of(year))
                .toArray(String[]::new));
        assertEquals(0, counted.exit(), counted.err());
        assertTrue(counted.out().contains("rejected: 4 rows"), counted.out());
        Ran packed =
                Ran.run(Stream.concat(Stream.of("pack", "--accept-errors", "--out", pack.toString()), Stream.of(year))
                        .toArray(String[]::new));
        assertEquals(0, packed.exit(), packed.err());
        assertTrue(packed.out().contains("4 rows with faults were left out"), packed.out());
        String text = text(pack);
        assertEquals(2, text.split("The figures leave out 4 of the", -1).length - 1, "on the cover and in the notes");
        assertTrue(
                text.contains("V-DATE Not a date") && text.contains("S-WIDTH A row with"), "the page on data quality");
        assertEquals(List.of(), Verified.failures(Files.readAllBytes(pack), PDFAFlavour.PDFUA_1));
    }
}
