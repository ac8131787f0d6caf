package org.scrutineer.pdf.agenda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.jasper.export.TaggedPdfExporter;
import org.scrutineer.pdf.DemoPrint;
import org.scrutineer.pdf.ForeignPapers;
import org.scrutineer.pdf.check.VeraPdf;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.UnusablePdfException;
import org.scrutineer.pdf.paper.PaperAccess;
import org.scrutineer.pdf.structure.Tags;

/** Papers of all kinds in one file for the agenda. */
class AgendaBookTest {

    private static final Map<String, byte[]> DATA = Map.of(
            "counts.csv",
            "measure,count\n".getBytes(StandardCharsets.UTF_8),
            "manifest.json",
            "{}".getBytes(StandardCharsets.UTF_8));

    private static List<AgendaPart> parts;
    private static AgendaPart front;
    private static byte[] file;

    @BeforeAll
    static void putTogether() throws Exception {
        front = AgendaPapers.own(
                0,
                new AgendaPaper(
                        "",
                        "Agenda",
                        PdfSource.of("agenda", DemoPrint.export(DemoPrint.of("notes"), new TaggedPdfExporter()))));
        parts = List.of(
                AgendaPapers.foreign(
                        1,
                        new AgendaPaper(
                                "Appendix A", "Minutes", PdfSource.of("minutes.pdf", ForeignPapers.untagged(3)))),
                AgendaPapers.own(
                        2,
                        new AgendaPaper(
                                "Appendix B",
                                "Outcomes",
                                PdfSource.of(
                                        "report", DemoPrint.export(DemoPrint.of("ascof"), new TaggedPdfExporter())))),
                AgendaPapers.foreign(
                        3,
                        new AgendaPaper(
                                "Appendix C",
                                "Outcomes again",
                                PdfSource.of(
                                        "server.pdf", DemoPrint.export(DemoPrint.of("ascof"), new JRPdfExporter())))),
                AgendaPapers.foreign(
                        4, new AgendaPaper("", "Symbols", PdfSource.of("symbols.pdf", ForeignPapers.symbols()))));
        file = write();
    }

    private static byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AgendaBook(
                        new PdfMetadata(
                                "Agenda of 20 March 2018",
                                "Democratic Support",
                                "",
                                OffsetDateTime.parse("2018-03-20T00:00:00Z")),
                        DATA)
                .write(front, parts, out);
        return out.toByteArray();
    }

    private static PdfDocument open() throws Exception {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(file)));
    }

    @Test
    void theWholeFileKeepsToBothStandardsWhenAllItsPapersDo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AgendaBook(PdfMetadata.titled("Agenda"), DATA).write(front, parts.subList(1, 2), out);
        VeraPdf.checkAll(out.toByteArray())
                .forEach((standard, broken) -> assertEquals(List.of(), broken, standard::toString));
    }

    @Test
    void withPapersThatAreNotAccessibleItClaimsNothing() {
        String said = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(
                !said.contains("pdfuaid:part=") && !said.contains("pdfaid:conformance="),
                "symbols.pdf has fonts of which nobody has the letters");
        assertEquals("", AgendaBook.claims(parts).archive());
        assertEquals("B", AgendaBook.claims(parts.subList(0, 3)).archive());
        assertEquals(
                Claims.ALL.standards(), AgendaBook.claims(parts.subList(1, 2)).standards());
    }

    @Test
    void eachPaperIsNamedByHowItCanBeRead() {
        assertEquals(
                List.of(
                        PaperAccess.PAGE_BY_PAGE,
                        PaperAccess.AS_TAGGED,
                        PaperAccess.TAGGED_WITH_FAULTS,
                        PaperAccess.PAGE_BY_PAGE),
                parts.stream().map(AgendaPart::access).toList());
        assertTrue(PaperAccess.PAGE_BY_PAGE.toString().startsWith("not accessible: ask its author"));
        assertTrue(parts.get(3).remarks().toString().contains("Symbol"));
        assertTrue(
                parts.get(2).remarks().toString().contains("have no description"),
                "the library's exporter gives its pictures none");
    }

    @Test
    void everyPageHasItsNumberPrintedAndAsItsLabel() throws Exception {
        try (PdfDocument pdf = open()) {
            assertEquals(
                    front.pages() + parts.stream().mapToInt(AgendaPart::pages).sum(), pdf.getNumberOfPages());
            String[] labels = pdf.getPageLabels();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertEquals("" + page, labels[page - 1]);
                assertTrue(PdfTextExtractor.getTextFromPage(pdf.getPage(page))
                        .toLowerCase(Locale.ROOT)
                        .contains("agenda page " + page));
            }
        }
    }

    @Test
    void bookmarksLeadToEachPaperAndIntoIt() throws Exception {
        try (PdfDocument pdf = open()) {
            List<PdfOutline> papers = pdf.getOutlines(false).getAllChildren();
            assertEquals(
                    List.of(
                            "Agenda",
                            "Appendix A: Minutes",
                            "Appendix B: Outcomes",
                            "Appendix C: Outcomes again",
                            "Symbols"),
                    papers.stream().map(PdfOutline::getTitle).toList());
            List<Integer> first = AgendaBook.firstPages(front.pages(), parts);
            for (int i = 0; i < parts.size(); i++) {
                assertEquals(first.get(i), OutlineCopy.page(pdf, papers.get(i + 1)));
            }
            assertEquals(
                    "Adult Social Care Outcomes Framework",
                    papers.get(2).getAllChildren().get(0).getTitle());
            assertEquals(
                    first.get(2),
                    OutlineCopy.page(pdf, papers.get(3).getAllChildren().get(0)));
        }
    }

    @Test
    void noTwoElementsShareAnIdentifier() throws Exception {
        try (PdfDocument pdf = open()) {
            TreeSet<String> ids = new TreeSet<>();
            new Tags(pdf).each(element -> {
                if (element.getAsString(PdfName.ID) != null) {
                    assertTrue(ids.add(element.getAsString(PdfName.ID).getValue()));
                }
            });
            assertTrue(ids.contains("p2-t1r1c1") && ids.contains("p3-t1r1c1"));
        }
    }

    @Test
    void theDataTravelsWithTheFile() throws Exception {
        try (PdfDocument pdf = open()) {
            assertEquals(
                    2, pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF).size());
            assertEquals(
                    PdfName.Data,
                    pdf.getCatalog()
                            .getPdfObject()
                            .getAsArray(PdfName.AF)
                            .getAsDictionary(0)
                            .getAsName(PdfName.AFRelationship));
        }
    }

    @Test
    void thePapersPutTogetherAgainGiveTheSameBytes() {
        assertArrayEquals(file, write());
    }

    @Test
    void aPaperThatIsNoneIsRefusedByName() {
        for (byte[] bytes : List.of(
                new byte[0],
                "Dear all,".getBytes(StandardCharsets.UTF_8),
                java.util.Arrays.copyOf(ForeignPapers.untagged(2), 300))) {
            UnusablePdfException refused = assertThrows(
                    UnusablePdfException.class,
                    () -> AgendaPapers.foreign(1, new AgendaPaper("", "Minutes", PdfSource.of("minutes.pdf", bytes))));
            assertTrue(refused.getMessage().startsWith("minutes.pdf "), refused::getMessage);
        }
    }

    @Test
    void aPaperOfFiveHundredPagesJustWorks() throws Exception {
        AgendaPart long500 = AgendaPapers.foreign(
                1, new AgendaPaper("", "Strategy", PdfSource.of("strategy.pdf", ForeignPapers.untagged(500))));
        assertEquals(500, long500.pages());
        assertEquals(PaperAccess.PAGE_BY_PAGE, long500.access());
    }
}
