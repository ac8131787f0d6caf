package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.pack.PaperTitles;
import org.scrutineer.performance.AgendaItem;

/** One file for the meeting: the agenda's lines, the report under its letter, other papers before and after it. */
class AgendaTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int pack(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "pack",
                "--source",
                "target/test-classes/small",
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--out",
                folder.resolve("agenda.pdf").toString()));
        words.addAll(Arrays.asList(more));
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
    }

    private String paper(String name) throws Exception {
        Path file = folder.resolve(name);
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(file.toFile()))) {
            pdf.addNewPage();
            pdf.addNewPage();
        }
        return file.toString();
    }

    @Test
    void papersGoToTheLineThatTheirTitleFits() throws Exception {
        assertEquals(
                0,
                pack(
                        "--paper",
                        paper("minutes.pdf") + "=Minutes of 12 December 2017",
                        "--paper",
                        paper("strategy.pdf") + "=Carers' strategy",
                        "--paper",
                        paper("accounts.pdf") + "=End of year accounts"),
                err::toString);
        assertTrue(
                out.toString()
                        .contains(
                                "note: minutes.pdf (Appendix A1: Minutes of the meeting held on 12 December 2017) is not accessible: ask its author"),
                out::toString);
        String file = Files.readString(folder.resolve("agenda.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(
                file.contains("pdfuaid:part="), "a file with papers that are not accessible does not say that it is");
        assertTrue(file.contains("pdfaid:conformance=\"B\""), "it will look the same for ever");
        assertTrue(out.toString().contains("claims no PDF/UA and only PDF/A-3b"), out::toString);
        try (PdfDocument pdf =
                new PdfDocument(new PdfReader(folder.resolve("agenda.pdf").toFile()))) {
            List<String> papers = pdf.getOutlines(false).getAllChildren().stream()
                    .map(PdfOutline::getTitle)
                    .toList();
            assertEquals(
                    List.of(
                            "Agenda",
                            "Appendix A1: Minutes of the meeting held on 12 December 2017",
                            "Appendix B: Joint Leicester, Leicestershire and Rutland dementia and carers strategies",
                            "Appendix F: Adult social care integrated performance report 2017/18, quarter 3",
                            "Appendix H: End of year accounts"),
                    papers);
            String front = PdfTextExtractor.getTextFromPage(pdf.getPage(1))
                    + PdfTextExtractor.getTextFromPage(pdf.getPage(2))
                    + PdfTextExtractor.getTextFromPage(pdf.getPage(3));
            for (int item = 1; item <= 15; item++) {
                assertTrue(front.contains("\n" + item + " "), "item " + item);
            }
            assertTrue(
                    front.contains("Appendix A1, page 4")
                            && front.contains("Appendix B, page 6")
                            && front.contains("Appendix A2, not in this file"),
                    front);
            assertEquals("4", pdf.getPageLabels()[3]);
            assertTrue(
                    front.contains("Before you read the papers")
                            && front.replaceAll("\\s+", " ")
                                    .contains("Ask its author, or the officer who sent you this agenda"),
                    front);
        }
    }

    @Test
    void anAgendaFileNamesItsPapersAndTheReport() throws Exception {
        paper("minutes.pdf");
        Path agenda = Files.writeString(
                folder.resolve("agenda.csv"),
                "item,title,appendix,recommendation,paper\n1,Minutes,A,Confirm them.,minutes.pdf\n2,How we did,B,Note it.,report\n");
        assertEquals(0, pack("--agenda", agenda.toString()), err::toString);
        try (PdfDocument pdf =
                new PdfDocument(new PdfReader(folder.resolve("agenda.pdf").toFile()))) {
            assertEquals(
                    List.of("Agenda", "Appendix A: Minutes", "Appendix B: How we did"),
                    pdf.getOutlines(false).getAllChildren().stream()
                            .map(PdfOutline::getTitle)
                            .toList());
        }
    }

    @Test
    void aPaperThatIsMissingStopsTheFileAndIsNamed() throws Exception {
        assertEquals(1, pack("--paper", folder.resolve("nowhere.pdf") + "=Minutes"));
        assertTrue(err.toString().contains("nowhere.pdf: no such file"), err::toString);
        assertFalse(Files.exists(folder.resolve("agenda.pdf")));
    }

    @Test
    void faultsOfTheAgendaAreToldByRow() throws Exception {
        Path agenda = Files.writeString(
                folder.resolve("agenda.csv"), "item,title,paper\n1,,\n2,Report,report\n3,Report again,report\n");
        assertEquals(1, pack("--agenda", agenda.toString()));
        assertTrue(
                err.toString().contains("agenda.csv")
                        && err.toString().contains("title")
                        && err.toString().contains("a second time"),
                err::toString);
    }

    @Test
    void titlesAreMatchedByTheirWords() {
        List<AgendaItem> agenda = List.of(
                new AgendaItem("1", "Apologies for absence", "", "", ""),
                new AgendaItem("2", "Minutes of the previous meeting", "A", "", ""),
                new AgendaItem("3", "Joint dementia and carers strategies", "B", "", ""),
                new AgendaItem("4", "Adult social care performance report", "C", "", ""));
        assertEquals(2, PaperTitles.find("Carers' strategy", agenda));
        assertEquals(3, PaperTitles.find("Integrated performance report", agenda));
        assertEquals(-1, PaperTitles.find("Annual accounts", agenda));
    }
}
