package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.cli.council.DemoCouncil;
import org.scrutineer.cli.council.DemoCouncilSource;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.Publication;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.table.ShownLines;
import org.scrutineer.performance.Indicator;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.measure.Counting;

/** The demo pack as a reader of its text finds it, and what happens when its data is wrong. */
class DemoPackTest {

    @TempDir
    private static Path folder;

    private static List<String> pages;
    private static String text;
    private static String tables;

    @BeforeAll
    static void makeThePack() throws IOException {
        assertEquals(0, Ran.run("demo", "--out", folder.toString()).exit());
        pages = pages("scrutiny-pack-2017-18-Q3.pdf");
        text = String.join(" ", pages);
        tables = String.join(" ", pages("scrutiny-pack-2017-18-Q3-tables.pdf"));
    }

    private static List<String> pages(String file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PdfDocument pdf =
                new PdfDocument(new PdfReader(folder.resolve(file).toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                found.add(
                        plain(PdfTextExtractor.getTextFromPage(pdf.getPage(page), new SimpleTextExtractionStrategy())));
            }
            assertTrue(pdf.hasOutlines(), "bookmarks");
        }
        return found;
    }

    /** A label may be broken between words anywhere; in narrow columns even the space is lost. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    /** A sentence that its figures contradict has a dagger after it. */
    private static void hasMarked(String words) {
        assertTrue(text.replace("†", "").contains(plain(words)), () -> "not in the pack: " + words);
    }

    private static void has(String words) {
        assertTrue(text.contains(plain(words)), () -> "not in the pack: " + words);
    }

    @Test
    void theCoverHasWhatThePaperHas() {
        for (String words : List.of(
                "Leicester City Council",
                "Adult Social Care Scrutiny Commission",
                "Adult social care integrated performance report",
                "2017/18 - Quarter 3",
                "20 March 2018",
                "Lead Director: Strategic Director of Adult Social Care and Health",
                "Report author: Adult social care performance team")) {
            assertTrue(pages.get(0).contains(plain(words)), words);
        }
    }

    @Test
    void noPageShowsAFieldThatHasNoValue() {
        for (int page = 0; page < pages.size(); page++) {
            assertFalse(pages.get(page).contains("null"), "page " + (page + 1));
        }
    }

    @Test
    void theAscofTableHasEveryRowTallyAndLabel() {
        for (Indicator indicator : PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")))
                .indicators("ascof")) {
            has(indicator.title());
        }
        for (String label : List.of(
                "2016/17 Benchmarking",
                "England Average",
                "England Ranking",
                "England Rank DoT",
                "2017/18 Q1",
                "2017/18 Q2",
                "2017/18 Q3",
                "2017/18 Target",
                "Rating / DoT",
                "Comments",
                "126/150 (=)",
                "From 147/150",
                "99.7%",
                "(3,689/3,698)",
                "6 admissions",
                "No national data published",
                "Forecast to meet or exceed target - 8",
                "Performance within 0.5 of target - 1",
                "Forecast to miss target - 4",
                "No rating - 18",
                "Improvement from baseline - 16 (7 †)",
                "No significant change from baseline - 4",
                "Deterioration from baseline - 8 (2 †)",
                "No judgement - 3",
                "2Ciii: the rule gives red")) {
            has(label);
        }
        assertEquals(
                3,
                pages.stream()
                        .filter(page ->
                                page.contains(plain("England Rank DoT")) && page.contains(plain("Rating / DoT")))
                        .count(),
                "pages with the repeated header");
    }

    @Test
    void theGridHasAllIndicatorsWithTheirRemarks() {
        var book = PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
        assertEquals(57, book.indicators("activity").size());
        for (Indicator indicator : book.indicators("activity")) {
            has(indicator.code() + indicator.title());
            book.commentary(indicator.code(), org.scrutineer.performance.ReportingPeriod.parse("2017-18 Q3"))
                    .forEach(remark -> hasMarked(remark.kind() + remark.text()));
        }
        for (String heading : List.of(
                "Appendix 1: Strategic priorities",
                "Appendix 2: Workforce",
                "How other councils compare",
                "Appendix 5: Activity and business processes",
                "Appendix 3: Customer service")) {
            has(heading);
        }
        has("improved: the text says 21, the figures here give");
    }

    @Test
    void theBodyHasEverySectionAndEveryFigureFilledIn() throws IOException {
        for (String heading : List.of(
                "1 Summary",
                "2 Recommendations",
                "3 Report",
                "3.1 Delivering the strategic priorities for 2017/18",
                "3.2 Keeping people safe",
                "3.3 Managing our resources: budget",
                "3.4 Managing our resources: workforce",
                "3.5 National comparators: ASCOF",
                "3.6 Activity and business processes",
                "3.7 Customer service",
                "4 Financial, legal and other implications",
                "4.1 Financial implications",
                "4.2 Legal implications",
                "4.3 Climate change and carbon reduction",
                "4.4 Equalities",
                "4.5 Other implications",
                "5 Background information and other papers",
                "6 Appendices")) {
            has(heading);
        }
        for (String section : List.of("3.1", "3.4", "3.5", "3.6", "3.7")) {
            has(section + ".2 Summary");
            has(section + ".3 Achievements");
            has(section + ".4 Concerns");
        }
        for (String words : List.of(
                "578 alerts received, of which 102 met the threshold",
                "72% of enquiries",
                "59.3% of enquiries",
                "Of 31 rows 16 improved, 4 did not change and 8 deteriorated",
                "our rank improved for 15 measures, stayed for 3 and fell for 8",
                "10.7 and 481.3 per 100,000",
                "National outcomes (ASCOF) Q3 16 † 4 † 8 † 3 8 1 4 18",
                "Quarters 1 and 2: not in the published text.")) {
            has(words);
        }
        assertFalse(text.contains("{") || text.contains("}"), "a figure that was not filled in");
        var rows = PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")))
                .narrative();
        rows.stream()
                .flatMap(row -> row.text().lines())
                .filter(line -> !line.contains("{") && !line.startsWith("|"))
                .forEach(line -> has(line.replaceFirst("^- ", "")));
    }

    /** Drawn as outlines, a chart's words are no one's to find or to copy, and its file is three times as large. */
    @Test
    void wordsInDrawingsAreWords() throws IOException {
        int drawings = 0;
        int withWords = 0;
        try (PdfDocument pdf = new PdfDocument(
                new PdfReader(folder.resolve("scrutiny-pack-2017-18-Q3.pdf").toFile()))) {
            for (int i = 1; i <= pdf.getNumberOfPdfObjects(); i++) {
                if (pdf.getPdfObject(i) instanceof PdfStream stream
                        && PdfName.Form.equals(stream.getAsName(PdfName.Subtype))) {
                    String content = new String(stream.getBytes(), StandardCharsets.ISO_8859_1);
                    drawings++;
                    withWords += content.contains("BT") ? 1 : 0;
                    // A dot is four curves; a word in outlines is dozens.
                    assertTrue(
                            content.contains("BT")
                                    || Stream.of(content.split(" m\n"))
                                            .allMatch(path -> path.split(" c\n").length <= 5),
                            content);
                }
            }
        }
        assertTrue(drawings > 90 && withWords > 70, drawings + " drawings, " + withWords + " with words");
        has("Leicestershire 7.5");
        has("Leicester: 7.2 in 2016/17, 3rd of 3");
    }

    /** The list of appendices is made from the pack: it has those that have a heading of their own, and no other. */
    @Test
    void theListOfAppendicesIsWhatThePackHas() throws IOException {
        String list = pages.stream()
                .filter(page -> page.contains("6Appendices"))
                .reduce((first, last) -> last)
                .orElseThrow();
        for (int number = 1; number <= 9; number++) {
            String appendix = "Appendix" + number + ":";
            boolean own = pages.stream()
                    .anyMatch(page -> !page.equals(list) && !page.startsWith("Contents") && page.contains(appendix));
            assertEquals(own, list.contains(appendix), appendix);
        }
    }

    /** Each appendix begins on the page that the contents name, and they are many pages. */
    @Test
    void theContentsNameThePages() {
        var lines = Pattern.compile("Appendix(\\d):\\D+?(\\d+)(?=\\D)")
                .matcher(pages.stream()
                        .filter(page -> page.startsWith("Contents"))
                        .findFirst()
                        .orElseThrow());
        Set<Integer> named = new TreeSet<>();
        while (lines.find()) {
            int page = Integer.parseInt(lines.group(2));
            named.add(page);
            assertTrue(pages.get(page - 1).contains("Appendix" + lines.group(1) + ":"), lines.group());
        }
        assertTrue(named.size() > 3, named.toString());
    }

    @Test
    void whatDoesNotFitIsSaidBeforePrintingAndInTheNotes(@TempDir Path again) {
        Ran ran = Ran.run("demo", "--out", again.toString());
        List<String> lines = ran.out().lines().toList();
        List<String> warnings =
                lines.stream().filter(line -> line.startsWith("warning: ")).toList();
        assertEquals(warnings, lines.subList(0, warnings.size()), "the first that is said");
        List<String> figures = warnings.stream()
                .filter(line -> line.startsWith("warning: indicator_value, row "))
                .toList();
        assertEquals(
                List.of("1Cia", "1Ciia", "2Bi-local", "ABP3c", "ABP4b"),
                figures.stream()
                        .map(line -> line.replaceAll(".*: found (.*?): .*", "$1"))
                        .toList());
        List<String> sentences = warnings.subList(figures.size(), warnings.size());
        assertEquals(
                List.of("APB1b DATA", "ABP3c DATA", "ABP3e REVIEW", "ABP7a REVIEW"),
                sentences.stream()
                        .map(line -> line.substring("warning: ".length(), line.indexOf(": \"")))
                        .toList());
        sentences.forEach(line -> has(line.substring("warning: ".length())));
        for (String block : List.of(
                "Strategic priorities: improved: the text says 21, the figures here give 9",
                "Workforce: improved: the text says 10, the figures here give 2",
                "the text says 73%, the figures here give 58% (7 of 12). Cause: ",
                "Customer service: improved: the text says 17, the figures here give 1")) {
            has(block);
        }
    }

    @Test
    void theSaltTablesHaveEveryLabelAndTheTotalRow() {
        SaltReturn counted = new Counting(Period.of("2017-18", 3), Settings.defaults())
                .count(
                        SaltReader.read(new DemoCouncilSource(DemoCouncil.make()))
                                .book(),
                        Trail.none());
        PublishedReturn published = Publication.of(
                        counted,
                        PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance"))),
                        DisclosurePolicy.of(Settings.defaults()))
                .salt();
        for (CountTable table : counted.tables()) {
            ShownLines shown = ShownLines.of(table.layout(), published);
            inTheTables(table.layout().measure() + " Table " + table.layout().table() + ": "
                    + table.layout().title());
            StringBuilder totals = new StringBuilder();
            for (int row = 0; row < table.layout().rows().size(); row++) {
                Line line = table.layout().rows().line(row);
                inTheTables(line.label());
                if (line.label().equals("Total")) {
                    totals.append("Total");
                    for (int column : shown.columns()) {
                        totals.append(
                                published.cell(table.layout(), row, column).text());
                    }
                }
            }
            inTheTables(totals.toString());
            for (Line column : table.layout().columns().lines()) {
                assertTrue(
                        tables.contains(plain(column.shortLabel())) || tables.contains(plain(column.label())),
                        () -> "not in the tables: " + column.label());
            }
        }
        assertTrue(tables.contains("synthetic"));
    }

    private static void inTheTables(String words) {
        assertTrue(tables.contains(plain(words)), () -> "not in the tables: " + words);
    }

    @Test
    void theAppendicesOfContactsAndDemandHaveEveryTable() {
        for (String words : List.of(
                "Contacts and next steps",
                "What contacts lead to",
                "Repeat contacts",
                "The clocks",
                "The record of urgent and interim support",
                "Waiting for allocation",
                "Assessment demand",
                "Waiting for an assessment",
                "Median wait",
                "Assessments by channel: Kirklees",
                "Online 36 4,002",
                "Digital share [x] 95.0%",
                "How many assessors are needed",
                "around 50",
                "10 to 14",
                "Quality of providers",
                "Breaches still open")) {
            inTheTables(words);
        }
        assertEquals(2, tables.split("Illustrative\\.", -1).length - 1, "each says that its records are made up");
    }

    @Test
    void everyPageSaysWhichItIs() {
        for (int page = 2; page <= pages.size(); page++) {
            assertTrue(pages.get(page - 1).contains(plain("Page " + page + " of " + pages.size())), "page " + page);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            performance/indicator_value.csv | 1Cia,,2017-18 Q1,99.7  | 1Cia,,2017-18 Q1,lots  | indicator_value.csv, row        | field value
            performance/indicator_value.csv | 1G,,2017-18 Q2         | 1Gx,,2017-18 Q2        | found "1Gx"                     | field code
            performance/narrative.csv       | {1E 2017-18 Q3}        | {1Ee 2017-18 Q3}       | found {1Ee 2017-18 Q3}          | Did you mean "1E"?
            performance/narrative.csv       | {tally ascof.better}   | {tally ascof.beter}    | narrative.csv, row              | Did you mean "ascof.better"?
            performance/narrative.csv       | {1F 2017-18 Q3}        | {1F 2017-18 Q4}        | "2017-18 Q4" is not known       | field text
            performance/narrative.csv       | 2017-18 Q3,3.6,        | 2017-18 Q3,3.6a,       | a section such as 3             | field section
            performance/meeting.csv         | 2018-03-20             | 20 March               | meeting.csv, row 2              | field date
            performance/target.csv          | 1B,2017-18,75.0,0.5    | 1B,2017-18             | target.csv, row                 | expected
            salt/person.csv                 | 1931-08-09             | 1931-08-39             | person.csv, row                 | field date_of_birth
            contacts/contact_step.csv       | Safeguarding           | Safe guarding them     | contact_step.csv, row           | field step
            assessment/assessment_wait.csv  | 2017-12-               | 2017-13-               | assessment_wait.csv, row        | field
            salt/request.csv                | Discharge from Hospital| Hospital               | request.csv, row                | field route_of_access
            """)
    void wrongDataGivesOneClearMessageAndNoPack(
            String file, String right, String wrong, String says, String also, @TempDir Path copy) throws IOException {
        copyDemo(copy);
        Path changed = copy.resolve(file);
        Files.writeString(changed, Files.readString(changed).replace(right, wrong));
        fails(copy, says, also);
    }

    @Test
    void aMissingFileGivesOneClearMessageAndNoPack(@TempDir Path copy) throws IOException {
        copyDemo(copy);
        Files.delete(copy.resolve("performance/target.csv"));
        fails(copy, "performance/target.csv", "no such file");
    }

    @Test
    void aFileThatIsNotTextGivesOneClearMessageAndNoPack(@TempDir Path copy) throws IOException {
        copyDemo(copy);
        Files.write(
                copy.resolve("performance/indicator.csv"), "code,title\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        fails(copy, "indicator.csv", "expected");
    }

    private static void fails(Path data, String... says) {
        Path out = data.resolve("out");
        Ran ran = Ran.run("demo", "--data", data.toString(), "--out", out.toString());
        assertEquals(1, ran.exit());
        for (String words : says) {
            assertTrue(ran.err().contains(words), ran.err());
        }
        assertFalse(ran.err().contains("\tat "), "no stack trace");
        assertFalse(Files.exists(out.resolve("scrutiny-pack-2017-18-Q3.pdf")));
    }

    private static void copyDemo(Path to) throws IOException {
        copy(Path.of("datasources/demo"), to);
        copy(Path.of("src/test/resources/small/salt"), to.resolve("salt"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
