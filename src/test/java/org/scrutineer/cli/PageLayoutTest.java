package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintPageFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.cli.pack.ScrutinyPack;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * How the pages of a paper are filled, whoever's paper it is: no heading stays behind at a page's foot, no page is
 * nearly empty. Tried on the demo and on a made-up council of twenty measures.
 */
class PageLayoutTest {

    private static final String TAG = "net.sf.jasperreports.export.accessibility.tag";
    private static final int FOOT = 60;
    private static final Map<String, JasperPrint> PRINTS = new LinkedHashMap<>();

    /** A text or a picture, where it stands on its page. */
    private record Placed(JRPrintElement element, int top, int bottom, String tag) {

        boolean heading() {
            return tag.matches("h[1-6]");
        }

        String words() {
            return element instanceof JRPrintText text ? text.getFullText() : "a picture";
        }
    }

    @BeforeAll
    static void fill() throws Exception {
        try (Connection connection = DemoDatabase.open(null)) {
            ReportRun demo = new ReportRun(new JdbcSource(connection, ""), Period.of("2017-18", 3), true);
            PRINTS.put("the demo's paper", ScrutinyPack.fill(demo, Map.of()));
            PRINTS.put("the demo's tables", ScrutinyPack.fill(demo, Map.of(), PaperFile.TABLES));
        }
        ReportRun wealdshire = new ReportRun(
                new FolderSource(Path.of("src/test/resources/small/wealdshire")), Period.of("2024-25", 3), true);
        PRINTS.put("Wealdshire's paper", ScrutinyPack.fill(wealdshire, Map.of()));
    }

    private static List<Placed> placed(JRPrintPage page) {
        List<Placed> all = new ArrayList<>();
        place(page.getElements(), 0, "", all);
        all.sort(Comparator.comparingInt(Placed::bottom));
        return all;
    }

    private static void place(List<JRPrintElement> elements, int above, String within, List<Placed> all) {
        for (JRPrintElement element : elements) {
            String own = element.hasProperties() ? element.getPropertiesMap().getProperty(TAG) : null;
            String tag = own == null ? within : own;
            int top = above + element.getY();
            if (tag.equals("artifact")) {
                continue;
            }
            if (element instanceof JRPrintFrame frame) {
                place(frame.getElements(), top, tag, all);
            } else if (element instanceof JRPrintImage
                    || (element instanceof JRPrintText text
                            && !text.getFullText().isBlank())) {
                all.add(new Placed(element, top, top + element.getHeight(), tag));
            }
        }
    }

    /** What is nearer to the page's foot than any other text or picture is no heading. */
    @Test
    void noHeadingStandsAloneAtAPagesFoot() {
        List<String> alone = new ArrayList<>();
        PRINTS.forEach((name, print) -> {
            for (int i = 0; i < print.getPages().size(); i++) {
                List<Placed> placed = placed(print.getPages().get(i));
                if (!placed.isEmpty()) {
                    Placed lowest = placed.get(placed.size() - 1);
                    if (lowest.heading()) {
                        alone.add(name + ", page " + (i + 1) + ": " + lowest.words());
                    }
                }
            }
        });
        assertEquals(List.of(), alone);
    }

    /** Of the height between head and foot of a page at least a fifth has something on it. */
    @Test
    void noPageIsNearlyEmpty() {
        List<String> empty = new ArrayList<>();
        PRINTS.forEach((name, print) -> {
            for (int i = 0; i < print.getPages().size(); i++) {
                PrintPageFormat format = print.getPageFormat(i);
                int room = format.getPageHeight() - format.getTopMargin() - format.getBottomMargin() - FOOT / 2;
                boolean[] used = new boolean[format.getPageHeight() + 1];
                for (Placed one : placed(print.getPages().get(i))) {
                    for (int y = Math.max(0, one.top()); y < Math.min(used.length, one.bottom()); y++) {
                        used[y] = true;
                    }
                }
                int filled = 0;
                for (boolean row : used) {
                    filled += row ? 1 : 0;
                }
                if (filled * 5 < room) {
                    empty.add(name + ", page " + (i + 1) + ": " + 100 * filled / room + "%");
                }
            }
        });
        assertEquals(List.of(), empty);
    }

    /** However many measures miss their target, the first page is one page, and names each of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 15, 30})
    void theGlanceIsOnePage(int red, @TempDir Path folder) throws IOException {
        StringBuilder measures = new StringBuilder("code,framework_year,title,appendix,polarity,unit,decimals,owner\n");
        StringBuilder values = new StringBuilder("code,period,value\n");
        StringBuilder targets = new StringBuilder("code,year,target\n");
        for (int i = 1; i <= 45; i++) {
            String code = "M" + i;
            measures.append(code + ",,People whose support was looked at again within the time set: group " + i
                    + ",activity,high,percent,1,Head of Localities\n");
            values.append(code + ",2025-26,70\n" + code + ",2026-27 Q1,66\n" + code + ",2026-27 Q2,60\n");
            targets.append(code + ",2026-27," + (i <= red ? 80 : 50) + "\n");
        }
        Files.writeString(folder.resolve("indicator.csv"), measures);
        Files.writeString(folder.resolve("indicator_value.csv"), values);
        Files.writeString(folder.resolve("target.csv"), targets);
        ReportRun run = new ReportRun(new FolderSource(folder), Period.of("2026-27", 2), true);
        JasperPrint print = ReportFiller.fill("glance", run, Map.of());
        assertEquals(1, print.getPages().size());
        String words =
                placed(print.getPages().get(0)).stream().map(Placed::words).collect(Collectors.joining("\n"));
        for (int i = 1; i <= red; i++) {
            assertTrue(words.matches("(?s).*\\bM" + i + "\\b.*"), "M" + i);
        }
    }

    /** Two lines of text do not take a page of their own; a page of text keeps it. One foot a page, whichever it is. */
    @ParameterizedTest
    @CsvSource({"2, true", "22, false"})
    void aShortTextSharesItsPageWithTheTableAfterIt(int paragraphs, boolean shared, @TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("indicator.csv"),
                "code,title,appendix,polarity,unit,decimals\nW1,Days lost to sickness,workforce,low,days,1\n");
        Files.writeString(folder.resolve("indicator_value.csv"), "code,period,value\nW1,2026-27 Q2,5.2\n");
        StringBuilder text = new StringBuilder("period,section,heading,kind,text\n");
        for (int i = 1; i <= paragraphs; i++) {
            text.append("2026-27 Q2,1,Purpose,,Paragraph " + i + " says what this report is for.\n");
        }
        Files.writeString(folder.resolve("narrative.csv"), text);
        ReportRun run = new ReportRun(new FolderSource(folder), Period.of("2026-27", 2), true);
        JasperPrint print = ScrutinyPack.fill(run, Map.of());
        List<List<String>> pages = print.getPages().stream()
                .map(page -> placed(page).stream().map(Placed::words).toList())
                .toList();
        List<String> last = pages.stream()
                .filter(page -> page.stream().anyMatch(words -> words.startsWith("Paragraph " + paragraphs + " ")))
                .findFirst()
                .orElseThrow();
        assertEquals(shared, last.contains("Appendix 1: Workforce"), last.toString());
        for (JRPrintPage page : print.getPages().subList(1, pages.size())) {
            assertEquals(1, feet(page.getElements()));
        }
    }

    /** How often a page says which it is. */
    private static long feet(List<JRPrintElement> elements) {
        return elements.stream()
                .filter(element -> element instanceof JRPrintText text
                        && text.getFullText().matches("Page \\d+ of \\d+"))
                .count();
    }

    /** The demo's paper is one to read in an evening. */
    @Test
    void theDemosPaperHasAtMostThirtyPages() {
        int pages = PRINTS.get("the demo's paper").getPages().size();
        assertTrue(pages <= 30, pages + " pages");
    }
}
