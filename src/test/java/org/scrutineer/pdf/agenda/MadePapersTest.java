package org.scrutineer.pdf.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.scrutineer.pdf.MadePapers;
import org.scrutineer.pdf.compare.OpenPaper;
import org.scrutineer.pdf.compare.PaperComparison;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.UnusablePdfException;
import org.scrutineer.pdf.paper.PaperAccess;

/** Papers of every kind go into an agenda as they are, or one line says why not. */
class MadePapersTest {

    private static AgendaPart front;
    private static Map<String, byte[]> papers;

    @BeforeAll
    static void make() throws IOException {
        front = AgendaPapers.own(
                0, new AgendaPaper("", "Agenda", PdfSource.of("agenda", MadePapers.itext((pdf, page) -> pdf.getCatalog()
                        .setLang(new PdfString("en-GB"))))));
        papers = MadePapers.all();
    }

    /** What came of a paper: how it went in and the file, or the line that says why not. */
    private record End(PaperAccess access, List<String> remarks, byte[] file, String refused) {}

    private static End agenda(String name, byte[] pdf, boolean strict) throws IOException {
        try {
            AgendaPart part = AgendaPapers.foreign(1, new AgendaPaper("A", "Paper", PdfSource.of(name, pdf)), "en-GB");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AgendaBook book = new AgendaBook(
                    new PdfMetadata("Agenda", "", "", OffsetDateTime.parse("2018-03-20T00:00:00Z")), Map.of());
            AgendaPart went = new CheckedAgenda(book, strict)
                    .write(parts -> front, List.of(part), out)
                    .get(1);
            return new End(went.access(), went.remarks(), out.toByteArray(), "");
        } catch (UnusablePdfException refused) {
            return new End(null, List.of(), new byte[0], refused.getMessage());
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PdfDocument read = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            StringBuilder words = new StringBuilder();
            for (int page = front.pages() + 1; page <= read.getNumberOfPages(); page++) {
                words.append(PdfTextExtractor.getTextFromPage(read.getPage(page)))
                        .append('\n');
            }
            return words.toString();
        }
    }

    @Test
    void everyKindGoesInAsItIsOrIsRefusedByName() throws IOException {
        Map<String, String> expected = new TreeMap<>(Map.of(
                "portfolio",
                "is a portfolio: its page is only a cover, its papers are the 1 files in it (paper.pdf)",
                "dynamic form",
                "is a dynamic form (XFA)",
                "no size",
                "cannot be read as a PDF: ask its author for it anew (Invalid PDF. There is no media box",
                "protected by its owner",
                "is encrypted: ask its author"));
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            End end = agenda(paper.getKey() + ".pdf", paper.getValue(), false);
            if (paper.getKey().equals("a drawing within itself")) {
                assertTrue(
                        end.refused.isEmpty() || end.refused.startsWith("a drawing within itself.pdf "),
                        () -> paper.getKey() + ": " + end.refused);
                continue;
            }
            if (expected.containsKey(paper.getKey())) {
                assertTrue(
                        end.refused.startsWith(paper.getKey() + ".pdf " + expected.get(paper.getKey())),
                        () -> paper.getKey() + ": " + end.refused);
                continue;
            }
            assertEquals("", end.refused, paper::getKey);
            assertTrue(end.access != PaperAccess.UNTOUCHED, () -> paper.getKey() + " would change: " + end.remarks);
            String words = words(end.file);
            assertFalse(words.contains(MadePapers.SECRET), () -> paper.getKey() + " tells what was hidden");
            if (!paper.getKey().equals("drawn letters")) {
                assertTrue(
                        words.contains("Winter plan") && words.contains("31 of 44"),
                        () -> paper.getKey() + " says " + words);
            }
        }
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        Map<String, String> said = Map.of(
                "comments",
                "2 comments of its readers are left out (page 1)",
                "layers",
                "its layer \"Internal\", which is switched off, is left out",
                "attachment",
                "its attachment figures.csv travels in the file",
                "form field",
                "1 form field is printed as it is filled in",
                "launch link",
                "1 link no longer starts what a file for keeps may not start",
                "half tagged",
                "page 1 has words outside the tags");
        for (Map.Entry<String, String> one : said.entrySet()) {
            End end = agenda(one.getKey() + ".pdf", papers.get(one.getKey()), true);
            assertTrue(
                    end.remarks.stream().anyMatch(remark -> remark.contains(one.getValue())),
                    () -> one.getKey() + ": " + end.remarks + end.refused);
        }
        assertTrue(
                words(agenda("f.pdf", papers.get("form field"), true).file).contains("Filled in"),
                "what was filled in is still read");
    }

    /** Random words in random fonts, whose codes mean what they please, are the same before and after. */
    @Test
    void randomWordsInRandomFontsStay() throws IOException {
        Random random = new Random(22);
        for (int i = 0; i < 8; i++) {
            StringBuilder names = new StringBuilder();
            StringBuilder words = new StringBuilder();
            List<String> glyphs = new ArrayList<>(List.of(
                    "space",
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "a",
                    "b",
                    "C",
                    "endash",
                    "quoteright",
                    "percent"));
            Collections.shuffle(glyphs, random);
            glyphs.forEach(glyph -> names.append('/').append(glyph));
            for (int letter = 0; letter < 40; letter++) {
                words.append((char) (i % 2 == 0 ? 0x2A + random.nextInt(glyphs.size()) : 0x30 + random.nextInt(10)));
            }
            String family =
                    List.of("Helvetica", "Times-Roman", "Courier-Bold", "Arial").get(random.nextInt(4));
            String encoding = i % 2 == 0
                    ? "/Encoding<</Differences[42" + names + "]>>"
                    : List.of("", "/Encoding/WinAnsiEncoding", "/Encoding/MacRomanEncoding")
                            .get(random.nextInt(3));
            byte[] paper = MadePapers.raw(
                    "<</Type/Font/Subtype/Type1/BaseFont/" + family + encoding + ">>",
                    words.toString().replace("\\", "\\\\"));
            End end = agenda("random.pdf", paper, true);
            assertEquals("", end.refused, () -> family + encoding + " " + words);
        }
    }

    /** A damaged file ends as a good one, or as one line that names it. */
    @Test
    void damagedFilesEndInOneLine() throws IOException {
        int times = Integer.getInteger("fuzz.times", 1);
        Random random = new Random(7);
        List<String> names = new ArrayList<>(papers.keySet());
        for (int i = 0; i < 12 * times; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] damaged = papers.get(name).clone();
            for (int hits = 1 + random.nextInt(20); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            }
            End end = agenda("damaged.pdf", damaged, false);
            assertTrue(
                    end.refused.isEmpty()
                            ? end.file.length > 0
                            : end.refused.startsWith("damaged.pdf ") && !end.refused.contains("\n"),
                    () -> name + ": " + end.refused);
        }
    }

    /** What a change of each kind looks like to the comparison, one kind a time. */
    @Test
    void everyChangeIsSeen() throws IOException {
        Map<String, byte[][]> changes = new TreeMap<>();
        String plain = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
        changes.put(
                "a figure more", new byte[][] {MadePapers.raw(plain, "31 of 44"), MadePapers.raw(plain, "314 of 44")});
        changes.put("another encoding", new byte[][] {
            papers.get("font without encoding"), MadePapers.raw(plain, "Winter plan 31 of 44 18\u00b164")
        });
        changes.put("a hidden layer shown", new byte[][] {
            papers.get("layers"),
            MadePapers.itext((pdf, page) -> {
                MadePapers.words(pdf, page, MadePapers.SECRET, 500);
                MadePapers.words(pdf, page, "For everybody", 480);
            })
        });
        changes.put(
                "a comment, an attachment and a bookmark lost",
                new byte[][] {papers.get("comments"), papers.get("plain")});
        changes.put("an attachment lost", new byte[][] {papers.get("attachment"), papers.get("plain")});
        changes.put("bookmarks lost", new byte[][] {
            papers.get("links and bookmarks"),
            MadePapers.itext((pdf, page) -> MadePapers.words(pdf, pdf.addNewPage(), "Second", 700))
        });
        changes.put("a link that leads elsewhere", new byte[][] {
            MadePapers.itext((pdf, page) -> link(page, "https://example.org/a")),
            MadePapers.itext((pdf, page) -> link(page, "https://example.org/b"))
        });
        changes.put("words made silent", new byte[][] {
            papers.get("plain"),
            MadePapers.itext((pdf, page) -> {
                page.newContentStreamBefore()
                        .getOutputStream()
                        .writeBytes("/Artifact BMC\n".getBytes(StandardCharsets.ISO_8859_1));
                page.newContentStreamAfter()
                        .getOutputStream()
                        .writeBytes("\nEMC\n".getBytes(StandardCharsets.ISO_8859_1));
            })
        });
        changes.put("a line that nobody reads", new byte[][] {
            papers.get("plain"),
            MadePapers.itext((pdf, page) ->
                    new PdfCanvas(page).rectangle(50, 400, 60, 20).fill())
        });
        for (Map.Entry<String, byte[][]> change : changes.entrySet()) {
            try (OpenPaper was = OpenPaper.of(change.getValue()[0]);
                    OpenPaper is = OpenPaper.of(change.getValue()[1])) {
                assertTrue(
                        new PaperComparison(was, is, 0, new Declared())
                                .first(-1)
                                .isPresent(),
                        change::getKey);
            }
            try (OpenPaper was = OpenPaper.of(change.getValue()[0]);
                    OpenPaper is = OpenPaper.of(change.getValue()[0])) {
                assertEquals(
                        "",
                        new PaperComparison(was, is, 0, new Declared())
                                .first(-1)
                                .map(Object::toString)
                                .orElse(""),
                        () -> "the same: " + change.getKey());
            }
        }
    }

    private static void link(PdfPage page, String address) {
        page.addAnnotation(
                new PdfLinkAnnotation(new Rectangle(50, 755, 100, 20)).setAction(PdfAction.createURI(address)));
    }

    /** By hand over real files: {@code mvn test -Dtest=MadePapersTest#realPapers -Dpapers=DIR}. */
    @Test
    @EnabledIfSystemProperty(named = "papers", matches = ".+")
    void realPapers() throws IOException {
        Map<String, Integer> ends = new TreeMap<>();
        try (var files = Files.walk(Path.of(System.getProperty("papers")))) {
            for (Path file : files.filter(
                            one -> one.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                End end = agenda(file.getFileName().toString(), Files.readAllBytes(file), false);
                String said = end.refused.isEmpty() ? end.access.name() : "refused";
                ends.merge(said, 1, Integer::sum);
                System.out.println(file + ": " + said + " " + end.refused + " " + String.join("; ", end.remarks));
            }
        }
        System.out.println(ends);
    }
}
