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
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.scrutineer.cli.report.ReportFormat;
import org.scrutineer.cli.report.ReportItem;
import org.scrutineer.cli.report.ReportWriter;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.run.ReportRun;

/**
 * Compares a report's pages with its HTML and its Word document, text by text, and its charts with the figures that
 * HTML has to open.
 */
final class EveryForm {

    private static final String PREFIX = "net.sf.jasperreports.export.";
    /** Marks of ratings are squares of this size, and say all they have in their letter. */
    private static final int MARK = 20;

    private EveryForm() {}

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

    /** How many items the lists have that are one text of the pages. */
    private static int items(List<JRPrintElement> elements) {
        int items = 0;
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                items += items(frame.getElements());
            } else if (element instanceof JRPrintText text && text.getOriginalText() != null) {
                items += text.getOriginalText().split("<li>", -1).length - 1;
            }
        }
        return items;
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

    static boolean hasWords(ReportItem item, ReportRun run) {
        return texts(ReportFiller.fill(item.folder(), run, item.parameters())).size() > 1;
    }

    /** The charts of a print, with their words. */
    private static List<JRPrintImage> charts(List<JRPrintElement> elements) {
        List<JRPrintImage> charts = new ArrayList<>();
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                charts.addAll(charts(frame.getElements()));
            } else if (element instanceof JRPrintImage image
                    && image.getHyperlinkTooltip() != null
                    && image.getRenderer() instanceof Drawing drawing
                    && drawing.width() > MARK) {
                charts.add(image);
            }
        }
        return charts;
    }

    /** Every number that a chart shows is in the figures that can be opened, and the chart has words. */
    private static void figures(JasperPrint print, String html, String name) {
        StringBuilder opened = new StringBuilder();
        java.util.regex.Matcher details =
                java.util.regex.Pattern.compile("(?s)<details>.*?</details>").matcher(html);
        int tables = 0;
        while (details.find()) {
            tables++;
            opened.append(details.group()
                    .replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"));
        }
        String all = plain(opened.toString());
        for (var page : print.getPages()) {
            for (JRPrintImage chart : charts(page.getElements())) {
                Drawing drawing = (Drawing) chart.getRenderer();
                if (drawing.figures().isEmpty()) {
                    assertTrue(
                            chart.getHyperlinkTooltip().contains("no figures"),
                            name + " has a chart without figures: " + chart.getHyperlinkTooltip());
                    continue;
                }
                assertTrue(tables > 0, name + " has nothing to open");
                assertFalse(chart.getHyperlinkTooltip().isBlank(), name);
                for (Mark mark : drawing.marks()) {
                    if (mark instanceof Mark.Words words && words.words().matches("[£−-]?\\d[\\d.,]*%?")) {
                        assertTrue(
                                all.contains(plain(words.words())),
                                name + ": " + words.words() + " of " + chart.getHyperlinkTooltip());
                    }
                }
                drawing.figures().stream()
                        .flatMap(List::stream)
                        .forEach(cell -> assertTrue(all.contains(plain(cell)), name + " lacks " + cell));
            }
        }
    }

    /** Whether there was something to compare. */
    static boolean checked(ReportItem item, ReportRun run, Path folder) throws IOException {
        JasperPrint print = ReportFiller.fill(item.folder(), run, item.parameters());
        if (texts(print).size() <= 1) {
            return false;
        }
        check(item, run, folder);
        return true;
    }

    static void check(ReportItem item, ReportRun run, Path folder) throws IOException {
        JasperPrint print = ReportFiller.fill(item.folder(), run, item.parameters());
        List<Printed> texts = texts(print);
        assertTrue(item.isPack() || !texts.isEmpty(), item.name());
        Path html = folder.resolve("one.html");
        new ReportWriter(run, "").write(item, ReportFormat.html, html);
        String written = Files.readString(html);
        allIn(texts, htmlWords(written), item.name() + " in HTML");
        figures(print, written, item.name());
        int items = print.getPages().stream()
                .mapToInt(page -> items(page.getElements()))
                .sum();
        assertTrue(written.split("<li>", -1).length - 1 >= items, item.name() + ": lists of one text are lists");
        Path word = folder.resolve("one.docx");
        new ReportWriter(run, "").write(item, ReportFormat.docx, word);
        allIn(texts, wordWords(word), item.name() + " in Word");
        assertEquals(1, written.split("<h1 ", -1).length - 1, item.name());
        assertTrue(!written.matches("(?s).*(src|href)=\"(?!#|data:).*"), item.name() + " asks for another file");
    }
}
