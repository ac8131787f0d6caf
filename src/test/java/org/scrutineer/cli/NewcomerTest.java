package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.pdf.Verified;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A council that has never used the program makes its draft and its final paper from indicators alone. */
class NewcomerTest {

    @TempDir
    private static Path folder;

    private static Path source;
    private static Path paper;
    private static List<String> pages;

    @BeforeAll
    static void makeThePaper() throws IOException {
        source = folder.resolve("borsetshire");
        MadeUpCouncil.write(source);
        paper = folder.resolve("paper.pdf");
        Ran ran = pack(paper);
        assertEquals(0, ran.exit(), ran.err());
        pages = pages(paper);
    }

    private static Ran pack(Path out, String... more) {
        return Ran.run(Stream.concat(
                        Stream.of(
                                "pack",
                                "--source",
                                source.toString(),
                                "--year",
                                "2024-25",
                                "--quarter",
                                "3",
                                "--out",
                                out.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<String> pages(Path file) throws IOException {
        List<String> all = new ArrayList<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                all.add(PdfTextExtractor.getTextFromPage(pdf.getPage(page), new SimpleTextExtractionStrategy())
                        .replaceAll("\\s+", " "));
            }
        }
        return all;
    }

    /** A council that keeps its indicators elsewhere: its draft has the return, and owes nobody's commentary. */
    @Test
    void recordsAloneMakeADraft() throws IOException {
        Path draft = folder.resolve("records.pdf");
        Ran ran = Ran.run(
                "pack",
                "--source",
                Path.of("target/test-classes/small/salt").toString(),
                "--year",
                "2017-18",
                "--quarter",
                "3",
                "--draft",
                "--out",
                draft.toString());
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(pages(draft).stream().anyMatch(page -> page.contains("The SALT return in twelve numbers")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDFUA_1", "PDFA_3_A"})
    void itConforms(String flavour) throws Exception {
        assertEquals(List.of(), Verified.failures(Files.readAllBytes(paper), PDFAFlavour.valueOf(flavour)));
    }

    @Test
    void theCoverAndEveryFootAreTheCouncilsOwn() throws IOException {
        for (String words : List.of(
                MadeUpCouncil.NAME,
                MadeUpCouncil.TITLE,
                "Health and Adult Social Care Overview and Scrutiny Committee",
                "Contact: performance@borsetshire.example",
                "Report author: Performance and insight team",
                "6 March 2025")) {
            assertTrue(pages.get(0).contains(words), words + " in " + pages.get(0));
        }
        for (String page : pages.subList(1, pages.size())) {
            assertTrue(page.contains(MadeUpCouncil.NAME + ": " + MadeUpCouncil.TITLE + ", 2024/25 quarter 3"), page);
        }
        try (PdfDocument pdf = new PdfDocument(new PdfReader(paper.toFile()))) {
            assertEquals(
                    MadeUpCouncil.TITLE + ", 2024/25 quarter 3",
                    pdf.getDocumentInfo().getTitle());
            assertEquals("Performance and insight team", pdf.getDocumentInfo().getAuthor());
            assertTrue(pdf.getDocumentInfo().getSubject().startsWith(MadeUpCouncil.NAME));
        }
    }

    @Test
    void theLogoHasItsWords() throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(paper.toFile()))) {
            boolean found = false;
            for (int i = 1; i < pdf.getNumberOfPdfObjects(); i++) {
                found |= pdf.getPdfObject(i) != null
                        && pdf.getPdfObject(i).toString().contains("The oak of Borsetshire");
            }
            assertTrue(found, "a figure with these words");
        }
    }

    @Test
    void theSectionsAreTheCouncilsInItsOrderAndNumbered() {
        String contents = pages.get(1);
        int at = -1;
        for (String part : List.of(
                "1 Purpose",
                "2 What changed",
                "Appendix 1: Money",
                "Appendix 2: Risk register",
                "Appendix 3: What we promised",
                "Notes on the figures")) {
            int next = contents.indexOf(part);
            assertTrue(next > at, part + " in " + contents);
            at = next;
        }
        String all = String.join(" ", pages);
        assertTrue(
                all.indexOf("P2 Care that is there when it is needed") < all.indexOf("P1 A life and not a service"),
                "priorities in the council's order");
        assertTrue(
                all.contains("Nothing was supplied for these parts, so they are left out: Contacts and next steps."),
                "one line says what is not there");
        assertFalse(contents.contains("Contacts"));
    }

    @Test
    void everyContentsLineNamesThePageItsPartIsOn() {
        var lines = Pattern.compile("(Appendix \\d: [A-Za-z ]+?|Notes on the figures) (\\d+)\\b")
                .matcher(pages.get(1));
        int found = 0;
        while (lines.find()) {
            found++;
            assertTrue(
                    pages.get(Integer.parseInt(lines.group(2)) - 1).contains(lines.group(1)),
                    lines.group() + " in " + pages);
        }
        assertEquals(4, found);
    }

    @Test
    void noWordOfTheDemoAndNoEmptyPage() throws IOException {
        String all = String.join(" ", pages)
                + Files.readString(folder.resolve("paper-manifest.json"))
                + Files.readString(folder.resolve("paper-findings.csv"));
        for (String word :
                List.of("Leicester", "2017", "2018", "Kirklees", "SP1", "synthetic", "Not supplied", "not supplied")) {
            assertFalse(all.contains(word), word);
        }
        for (String page : pages) {
            assertTrue(page.length() > 200, "an empty page: " + page);
        }
    }

    @Test
    void sentencesFollowThePeriod() {
        String all = String.join(" ", pages);
        assertTrue(all.contains("FIN-2 is at 43.0%, up 1.0 points from 42.0%: "), all);
        assertFalse(all.contains("{"));
    }

    @Test
    void aDraftSaysSoToEverybodyAndShowsWhatIsOwed() throws Exception {
        Path draft = folder.resolve("draft.pdf");
        assertEquals(0, pack(draft, "--draft").exit());
        List<String> drafted = pages(draft);
        assertTrue(drafted.stream().allMatch(page -> page.contains("DRAFT")), "every page");
        assertTrue(drafted.get(drafted.size() - 1).contains("Findings for the team"));
        assertTrue(
                pages.stream().noneMatch(page -> page.contains("DRAFT") || page.contains("Findings for the team")),
                "the final paper has none of it");
        try (PdfDocument pdf = new PdfDocument(new PdfReader(draft.toFile()))) {
            assertTrue(pdf.getDocumentInfo().getTitle().startsWith("DRAFT: "));
        }
        assertEquals(List.of(), Verified.failures(Files.readAllBytes(draft), PDFAFlavour.PDFUA_1));
        assertEquals(1, Ran.run("pack", "--verify", draft.toString()).exit(), "a draft is not the final paper");
    }

    @Test
    void thePaperIsKnownByItsHash() throws IOException {
        Ran verified = Ran.run("pack", "--verify", paper.toString());
        assertEquals(0, verified.exit(), verified.err());
        assertTrue(verified.out().contains("is the final paper: " + MadeUpCouncil.NAME), verified.out());
        Path other = Files.createDirectory(folder.resolve("changed"));
        byte[] changed = Files.readAllBytes(paper);
        changed[changed.length / 2] ^= 1;
        Files.write(other.resolve("paper.pdf"), changed);
        Files.copy(folder.resolve("paper-manifest.json"), other.resolve("paper-manifest.json"));
        assertEquals(
                1,
                Ran.run("pack", "--verify", other.resolve("paper.pdf").toString())
                        .exit());
        Files.delete(other.resolve("paper-manifest.json"));
        assertTrue(Ran.run("pack", "--verify", other.resolve("paper.pdf").toString())
                .err()
                .contains("beside each other"));
        Path again = folder.resolve("again.pdf");
        assertEquals(0, pack(again).exit());
        assertEquals(-1, Files.mismatch(paper, again), "the same figures give the same paper");
    }

    @Test
    void whoAcceptsTheWarningsStandsInTheManifest() throws IOException {
        Path accepted = folder.resolve("accepted.pdf");
        assertEquals(
                0,
                pack(accepted, "--accept-warnings", "Performance team=checked with finance")
                        .exit());
        String manifest = Files.readString(folder.resolve("accepted-manifest.json"));
        assertTrue(
                manifest.contains("\"state\" : \"final\"")
                        && manifest.contains("warnings accepted")
                        && manifest.contains("Performance team")
                        && manifest.contains("checked with finance"),
                manifest);
        assertEquals(2, pack(accepted, "--draft", "--accept-warnings", "A=b").exit());
    }

    @Test
    void aFinalPaperIsRefusedWhileErrorsStandAndADraftSaysWhatItLeavesOut() throws IOException {
        Path faulty = folder.resolve("faulty");
        MadeUpCouncil.write(faulty);
        Files.writeString(faulty.resolve("target.csv"), "code,year,target\nNOBODY,2024-25,5\n");
        Path out = folder.resolve("refused.pdf");
        Ran refused = Ran.run(
                "pack", "--source", faulty.toString(), "--year", "2024-25", "--quarter", "3", "--out", out.toString());
        assertEquals(1, refused.exit());
        assertTrue(
                refused.err().contains("target.csv, row 2, field code")
                        && refused.err().contains("--draft"),
                refused.err());
        assertFalse(Files.exists(out));
        Ran draft = Ran.run(
                "pack",
                "--source",
                faulty.toString(),
                "--year",
                "2024-25",
                "--quarter",
                "3",
                "--draft",
                "--out",
                out.toString());
        assertEquals(0, draft.exit(), draft.err());
        assertTrue(String.join(" ", pages(out)).contains("The figures leave out 1 of the"));
    }

    /**
     * The words of the paper are in one bundle: in another language its fixed words change and the council's own stay.
     */
    @Test
    void inWelshTheFixedWordsAreWelsh() throws IOException {
        Path welsh = folder.resolve("welsh");
        MadeUpCouncil.write(welsh);
        Path council = welsh.resolve("council.csv");
        Files.writeString(council, Files.readString(council).replace("en-GB", "cy"));
        Files.writeString(welsh.resolve("section.csv"), "1.5,glance,,,,,\n", StandardOpenOption.APPEND);
        Path out = folder.resolve("welsh.pdf");
        Ran ran = Ran.run(
                "pack", "--source", welsh.toString(), "--year", "2024-25", "--quarter", "3", "--out", out.toString());
        assertEquals(0, ran.exit(), ran.err());
        String all = String.join(" ", pages(out));
        for (String words : List.of(
                "Cynnwys",
                "Atodiad 1: Money",
                "Mesur",
                "Targed",
                "Gradd",
                "Gwybodaeth ddefnyddiol",
                "Tudalen 2 o",
                "Y chwarter ar gipolwg",
                "Beth a waethygodd",
                "gwaethygu",
                "dim barn",
                MadeUpCouncil.TITLE)) {
            assertTrue(all.contains(words), words + " in " + all);
        }
        for (String english : List.of(
                "Contents",
                "Appendix 1",
                "Useful information",
                "Page 2 of",
                "What got worse",
                "deteriorated",
                "no judgement")) {
            assertFalse(all.contains(english), english);
        }
        try (PdfDocument pdf = new PdfDocument(new PdfReader(out.toFile()))) {
            assertEquals("cy-GB", pdf.getCatalog().getLang().toUnicodeString());
        }
    }

    /** Whatever a council calls itself, its lead and its committee: nothing is cut off and nothing touches. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void longNamesPushDownWhatIsBelowThem(int times) throws IOException {
        Path longer = folder.resolve("long-" + times);
        MadeUpCouncil.write(longer);
        String committee = "Committee for Health and Adult Social Care and Everything that Belongs to Them "
                .repeat(times)
                .strip();
        String lead = "Director of Adults and Communities and of Everything that Has Been Added Since "
                .repeat(times)
                .strip();
        Files.writeString(
                longer.resolve("meeting.csv"),
                "period,committee,date,place,lead_director,report_author,version\n2024-25 Q3," + committee
                        + ",2025-03-06,,\"" + lead + "\",,\n");
        Path out = folder.resolve("long-" + times + ".pdf");
        assertEquals(
                0,
                Ran.run(
                                "pack",
                                "--source",
                                longer.toString(),
                                "--year",
                                "2024-25",
                                "--quarter",
                                "3",
                                "--out",
                                out.toString())
                        .exit());
        List<String> all = pages(out);
        assertTrue(
                all.get(0).contains(committee)
                        && all.get(0).contains(lead)
                        && all.get(0).contains("Period covered"),
                all.get(0));
        assertEquals(pages.size(), all.size());
    }
}
