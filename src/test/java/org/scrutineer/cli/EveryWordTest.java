package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.cli.report.ReportCatalogue;
import org.scrutineer.cli.report.ReportFormat;
import org.scrutineer.cli.report.ReportItem;
import org.scrutineer.cli.report.ReportWriter;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.Sources;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;
import org.scrutineer.server.edition.ShippedReports;

/**
 * Every word that a report prints is in its HTML and its Word document, in the order of the pages, and lists are lists.
 */
class EveryWordTest {

    private static final String PREFIX = "net.sf.jasperreports.export.";

    @TempDir
    private Path folder;

    /** One text of the pages. */
    private record Printed(String words, boolean header) {}

    /** The texts of a print as its pages have them, found without the reader that the other forms are made by. */
    private static List<Printed> texts(JasperPrint print) {
        List<Printed> texts = new ArrayList<>();
        print.getPages().forEach(page -> page.getElements().forEach(element -> collect(element, texts, false)));
        return texts;
    }

    private static String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
    }

    private static void collect(JRPrintElement element, List<Printed> texts, boolean contents) {
        if ("artifact".equals(property(element, "accessibility.tag"))) {
            return;
        }
        if (element instanceof JRPrintFrame frame) {
            frame.getElements()
                    .forEach(inner ->
                            collect(inner, texts, contents || "TOCI".equals(property(element, "scrutineer.tag"))));
        } else if (element instanceof JRPrintText text) {
            String words = "styled".equals(text.getMarkup())
                    ? JRStyledTextUtil.getInstance(DefaultJasperReportsContext.getInstance())
                            .getStyledText(
                                    text,
                                    JRStyledTextAttributeSelector.getAllSelector(
                                            DefaultJasperReportsContext.getInstance()))
                            .getText()
                    : JRStyledTextUtil.getInstance(DefaultJasperReportsContext.getInstance())
                            .getTruncatedText(text);
            // The number of a page is a page's.
            if (words != null
                    && !words.isBlank()
                    && !(contents && words.strip().matches("\\d+"))
                    && !words.strip().equals("•")) {
                texts.add(new Printed(plain(words), "true".equals(property(element, "scrutineer.header"))));
            }
        }
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static void allIn(List<Printed> texts, String form, String name) {
        int at = 0;
        for (Printed text : texts) {
            int found = form.indexOf(text.words(), text.header() ? 0 : at);
            assertTrue(found >= 0, () -> name + " lacks, or has in another order: " + text.words());
            at = text.header() ? at : found + text.words().length();
        }
    }

    private static String htmlWords(String html) {
        String body = html.substring(html.indexOf("<main"))
                .replaceAll("(?s)<details>.*?</details>|<caption.*?</caption>|<svg.*?</svg>", " ")
                .replaceAll("<[^>]*>", " ");
        return plain(body.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    private static String wordWords(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            word.getBodyElements().forEach(element -> body(element, words));
        }
        return plain(words.toString());
    }

    private static void body(IBodyElement element, StringBuilder words) {
        if (element instanceof XWPFParagraph paragraph) {
            words.append(' ').append(paragraph.getText());
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> row.getTableCells()
                    .forEach(cell -> cell.getBodyElements().forEach(inner -> body(inner, words))));
        }
    }

    private void check(ReportItem item, ReportRun run) throws IOException {
        List<Printed> texts = texts(ReportFiller.fill(item.folder(), run, item.parameters()));
        assertTrue(item.isPack() || !texts.isEmpty(), item.name());
        Path html = folder.resolve("one.html");
        new ReportWriter(run, "").write(item, ReportFormat.html, html);
        String written = Files.readString(html);
        allIn(texts, htmlWords(written), item.name() + " in HTML");
        Path word = folder.resolve("one.docx");
        new ReportWriter(run, "").write(item, ReportFormat.docx, word);
        allIn(texts, wordWords(word), item.name() + " in Word");
        assertEquals(1, written.split("<h1 ", -1).length - 1, item.name());
        assertTrue(!written.matches("(?s).*(src|href)=\"(?!#|data:).*"), item.name() + " asks for another file");
    }

    @Test
    void everyReportOfTheDemo() throws IOException {
        try (Source source = Sources.open(TestCouncil.in(folder.resolve("council")))) {
            ReportRun run = new ReportRun(source, Period.of("2017-18", 3), true);
            for (ReportItem item : new ReportCatalogue(ShippedReports.onClassPath()).items()) {
                if (item.isPack()
                        || !run.plan().parts().isEmpty()
                                && texts(ReportFiller.fill(item.folder(), run, item.parameters()))
                                                .size()
                                        > 1) {
                    check(item, run);
                }
            }
        }
    }

    /** The body of a made-up council in words, lists and tables of chance. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aCouncilOfChance(long seed) throws IOException {
        Path council = folder.resolve("chance");
        MadeUpCouncil.write(council);
        Random chance = new Random(seed);
        List<String> rows = new ArrayList<>(List.of("period,section,heading,kind,text"));
        int items = 0;
        for (int section = 1; section <= 6; section++) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 2 + chance.nextInt(5); line++) {
                boolean item = chance.nextBoolean();
                items += item ? 1 : 0;
                lines.add((item ? "- " : "") + sentence(chance));
            }
            rows.add("2024-25 Q3," + section + ",Section " + word(chance) + ",,\""
                    + String.join("\n", lines).replace("\"", "\"\"") + "\"");
        }
        Files.write(council.resolve("narrative.csv"), rows);
        try (Source source = Sources.open(council)) {
            ReportRun run = new ReportRun(source, Period.of("2024-25", 3), true);
            ReportItem pack = new ReportCatalogue(ShippedReports.onClassPath()).find("pack");
            check(pack, run);
            String html = Files.readString(folder.resolve("one.html"));
            String body = html.substring(html.indexOf("</nav>"));
            assertTrue(body.split("<li>", -1).length - 1 >= items, "lists are lists");
            assertTrue(html.indexOf("<h1 ") < html.indexOf("<nav "), "the contents stand after the title");
        }
    }

    private static String sentence(Random chance) {
        StringBuilder words = new StringBuilder(word(chance).substring(0, 1).toUpperCase(Locale.UK));
        for (int i = 0; i < 3 + chance.nextInt(20); i++) {
            words.append(word(chance)).append(' ');
        }
        return words.append("ends.").toString();
    }

    private static String word(Random chance) {
        List<String> odd = List.of(
                "A&E",
                "<18",
                "65+",
                "“quoted”",
                "Côte",
                "£3.2m",
                "n/a",
                "o'clock",
                "reablement",
                "safeguarding",
                "–",
                "7%");
        return odd.get(chance.nextInt(odd.size()))
                + (chance.nextInt(3) == 0 ? Integer.toString(chance.nextInt(100)) : "");
    }
}
