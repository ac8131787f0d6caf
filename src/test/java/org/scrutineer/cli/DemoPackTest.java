package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.cli.council.Council;
import org.scrutineer.cli.council.CouncilSource;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.Publication;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.extract.FolderSource;
import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.extract.salt.SaltReader;
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

    @BeforeAll
    static void makeThePack() throws IOException {
        assertEquals(0, run("demo", "--out", folder.toString()).exit());
        pages = new ArrayList<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(folder.resolve("scrutiny-pack-2017-18-Q3.pdf").toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(plain(PdfTextExtractor.getTextFromPage(pdf.getPage(page), new SimpleTextExtractionStrategy())));
            }
            assertTrue(pdf.hasOutlines(), "bookmarks");
        }
        text = String.join(" ", pages);
    }

    private record Ran(int exit, String out, String err) {
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    /** A label may be broken between words anywhere; in narrow columns even the space is lost. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static void has(String words) {
        assertTrue(text.contains(plain(words)), () -> "not in the pack: " + words);
    }

    @Test
    void theCoverHasWhatThePaperHas() {
        for (String words : List.of("Adult Social Care Scrutiny Commission", "ASC Integrated Performance Report", "2017/18 - Quarter 3", "20 March 2018", "Lead Director: Steven Forbes")) {
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
        for (Indicator indicator : PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance"))).indicators("ascof")) {
            has(indicator.title());
        }
        for (String label : List.of("2016/17 Benchmarking", "England Average", "England Ranking", "England Rank DoT", "2017/18 Q1", "2017/18 Q2", "2017/18 Q3", "2017/18 Target", "Rating / DoT",
                "Comments", "126/150 (=)", "From 147/150", "99.7%", "(3,689/3,698)", "6 admissions", "No national data published", "Forecast to meet or exceed target - 8",
                "Performance within 0.5% of target - 1", "Forecast to miss target - 4", "N/A - No data on which to make a judgement - 18", "Improvement from baseline - 16",
                "No significant change from baseline - 4", "Deterioration from baseline - 8", "N/A - No data on which to make a judgement - 3", "2Ciii: the rule gives red")) {
            has(label);
        }
        assertEquals(4, pages.stream().filter(page -> page.contains(plain("England Rank DoT")) && page.contains(plain("Rating / DoT"))).count(), "pages with the repeated header");
    }

    @Test
    void theGridHasAllIndicatorsWithTheirRemarks() {
        var book = PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
        assertEquals(57, book.indicators("activity").size());
        for (Indicator indicator : book.indicators("activity")) {
            has(indicator.code() + indicator.title());
            book.commentary(indicator.code(), org.scrutineer.performance.ReportingPeriod.parse("2017-18 Q3")).forEach(remark -> has(remark.kind() + remark.text()));
        }
        for (String heading : List.of("Appendix 1: Strategic priorities", "Appendix 2: Workforce", "How other councils compare", "Appendix 4: Activity and business processes", "Appendix 5: Customer service")) {
            has(heading);
        }
        has("improved: the text says 21, the figures here give");
    }

    @Test
    void theSaltTablesHaveEveryLabelAndTheTotalRow() {
        SaltReturn counted = new Counting(Period.of("2017-18", 3), Settings.defaults())
                .count(SaltReader.read(new CouncilSource(Council.make())).book(), Trail.none());
        PublishedReturn published = Publication.of(counted, PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance"))), DisclosurePolicy.of(Settings.defaults())).salt();
        for (CountTable table : counted.tables()) {
            has(table.layout().measure() + " Table " + table.layout().table() + ": " + table.layout().title());
            StringBuilder totals = new StringBuilder();
            for (int row = 0; row < table.layout().rows().size(); row++) {
                Line line = table.layout().rows().line(row);
                has(line.label());
                if (line.label().equals("Total")) {
                    totals.append("Total");
                    for (int column = 0; column < table.layout().columns().size(); column++) {
                        totals.append(published.cell(table.layout(), row, column).text());
                    }
                }
            }
            has(totals.toString());
            for (Line column : table.layout().columns().lines()) {
                String label = capital(column.shortLabel());
                assertTrue(text.contains(plain(label)) || text.contains(plain(column.label())), () -> "not in the pack: " + column.label());
            }
        }
        assertTrue(text.contains("synthetic"));
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    }

    @Test
    void everyPageSaysWhichItIs() {
        for (int page = 2; page <= pages.size(); page++) {
            assertTrue(pages.get(page - 1).contains(plain("Page " + page + " of " + pages.size())), "page " + page);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            performance/indicator_value.csv | 1Cia,,2017-18 Q1,99.7  | 1Cia,,2017-18 Q1,lots  | indicator_value.csv, row        | field value
            performance/indicator_value.csv | 1G,,2017-18 Q2         | 1Gx,,2017-18 Q2        | found "1Gx"                     | field code
            performance/meeting.csv         | 2018-03-20             | 20 March               | meeting.csv, row 2              | field date
            performance/target.csv          | 1B,2017-18,75.0,0.5    | 1B,2017-18             | target.csv, row                 | expected
            salt/person.csv                 | 1931-08-09             | 09.08.1931             | person.csv, row                 | field date_of_birth
            salt/request.csv                | Discharge from Hospital| Hospital               | request.csv, row                | field route_of_access
            """)
    void wrongDataGivesOneClearMessageAndNoPack(String file, String right, String wrong, String says, String also, @TempDir Path copy) throws IOException {
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
        Files.write(copy.resolve("performance/indicator.csv"), "code,title\n\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        fails(copy, "indicator.csv", "expected");
    }

    private static void fails(Path data, String... says) {
        Path out = data.resolve("out");
        Ran ran = run("demo", "--data", data.toString(), "--out", out.toString());
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
