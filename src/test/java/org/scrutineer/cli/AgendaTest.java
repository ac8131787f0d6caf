package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.cli.pack.PaperTitles;
import org.scrutineer.performance.AgendaItem;

/** One file for the meeting: the agenda's lines, the report under its letter, other papers before and after it. */
class AgendaTest {

    /** A line of contents: a heading and its page; not the foot of a page, nor a paper's own line on the front. */
    private static final Pattern CONTENTS =
            Pattern.compile("(?!Appendix [A-Z]\\d?[: ]|Agenda page)(?<title>[^,]{5,}) (?<page>\\d{1,2})");

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

    /**
     * The report and its tables stand between the papers of others: each line of their contents, and of the front
     * sheet, names the page of the file on which its heading stands, as the page itself is numbered.
     */
    @Test
    void contentsNameThePagesOfTheFile() throws Exception {
        paper("minutes.pdf");
        paper("strategy.pdf");
        paper("accounts.pdf");
        Path agenda = Files.writeString(
                folder.resolve("agenda.csv"),
                "item,title,appendix,recommendation,paper\n1,Minutes,A,,minutes.pdf\n2,How we did,B,,report\n"
                        + "3,Strategy,C,,strategy.pdf\n4,Tables,D,,tables\n5,Accounts,E,,accounts.pdf\n");
        assertEquals(0, pack("--agenda", agenda.toString()), err::toString);
        try (PdfDocument pdf =
                new PdfDocument(new PdfReader(folder.resolve("agenda.pdf").toFile()))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                pages.add(PdfTextExtractor.getTextFromPage(pdf.getPage(page)));
                assertEquals(Integer.toString(page), pdf.getPageLabels()[page - 1]);
            }
            int checked = 0;
            for (int page = 1; page <= pages.size(); page++) {
                for (String line : pages.get(page - 1)
                        .lines()
                        .dropWhile(AgendaTest::noContents)
                        .toList()) {
                    Matcher entry = CONTENTS.matcher(line);
                    if (entry.matches()) {
                        int named = Integer.parseInt(entry.group("page"));
                        assertTrue(named <= pages.size(), line);
                        assertTrue(
                                plain(pages.get(named - 1)).contains(plain(entry.group("title"))),
                                () -> line + ": not on that page, which is\n" + pages.get(named - 1));
                        checked++;
                    }
                }
            }
            assertTrue(checked >= 20, "only " + checked + " lines of contents were found");
            String front = plain(pages.get(0));
            List<PdfOutline> papers = pdf.getOutlines(false).getAllChildren();
            for (PdfOutline paper : papers.subList(1, papers.size())) {
                int at = pdf.getPageNumber((PdfDictionary) paper.getDestination()
                        .getDestinationPage(pdf.getCatalog().getNameTree(PdfName.Dests)));
                String letter = paper.getTitle().substring(0, paper.getTitle().indexOf(':'));
                assertTrue(
                        front.contains(plain(letter + ", page " + at)), () -> letter + " is at " + at + ": " + front);
            }
        }
    }

    private static boolean noContents(String line) {
        return !line.equals("Contents") && !line.equals("Papers in this file");
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
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
