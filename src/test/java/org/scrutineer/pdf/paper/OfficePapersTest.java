package org.scrutineer.pdf.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.pdf.Finished;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.steps.UntaggedPages;

/** Papers of the programs that council officers write with, where the machine has them. */
class OfficePapersTest {

    private static final String PAPER =
            """
            <html lang="en-GB"><head><title>Winter</title></head><body><h1>Winter plan</h1>
            <p>The <a href="https://example.org/plan">plan for winter pressures and its appendix</a> says 31 of 44, see section 2.</p>
            <table border=1><tr><th>Week</th><th>Delayed</th><th>Home</th></tr><tr><td>1</td><td>14</td><td>31</td></tr><tr><td>2</td><td>9</td><td>44</td></tr></table>
            <ul><li>Caf\u00e9, na\u00efve, \u00a35</li><li>18\u201364, \u2265 65</li></ul></body></html>
            """;
    /** Whatever the machine is busy with. */
    private static final int SECONDS = 300;

    @TempDir
    private Path folder;

    @Test
    void ofLibreOfficeWithTags() throws Exception {
        staysTagged(
                libreOffice("pdf:writer_web_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}"));
    }

    @Test
    void ofLibreOfficeWithoutTags() throws Exception {
        byte[] paper =
                libreOffice("pdf:writer_web_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"false\"}}");
        assertTrue(finished(paper).remarks().contains(UntaggedPages.REMARK));
    }

    @Test
    void ofChromium() throws Exception {
        String program = program("chromium", "google-chrome", "chromium-browser");
        Path page = Files.writeString(folder.resolve("paper.html"), PAPER);
        Path made = folder.resolve("paper.pdf");
        run(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + made,
                page.toUri().toString());
        assumeTrue(Files.exists(made), "the browser does not print here");
        staysTagged(Files.readAllBytes(made));
    }

    private byte[] libreOffice(String filter) throws Exception {
        String program = program("soffice", "libreoffice");
        Path page = Files.writeString(folder.resolve("paper.html"), PAPER);
        run(
                program,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString(),
                page.toString());
        Path made = folder.resolve("paper.pdf");
        assumeTrue(Files.exists(made), "the program does not write PDFs here");
        return Files.readAllBytes(made);
    }

    private static void staysTagged(byte[] paper) throws IOException {
        Finished finished = finished(paper);
        assertEquals(List.of(), finished.remarks());
        assertTrue(finished.conforms(), () -> finished.broken().toString());
    }

    /** Refused when a page would change. */
    private static Finished finished(byte[] paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finished finished = ComparedFinish.finish(
                new Finisher(PdfMetadata.titled(""), Map.of(), "en-GB"), PdfSource.of("paper.pdf", paper), out);
        assertEquals(words(paper), words(out.toByteArray()));
        return finished;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PdfDocument read = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                words.append(PdfTextExtractor.getTextFromPage(read.getPage(page)))
                        .append('\n');
            }
            return words.toString().replaceAll("\\s+", " ");
        }
    }

    /** The first of these that the machine has; without any, the test says so. */
    private static String program(String... names) {
        String found = Stream.of(names)
                .filter(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, name))))
                .findFirst()
                .orElse("");
        assumeTrue(!found.isEmpty(), "the machine has none of " + String.join(", ", names));
        return found;
    }

    private void run(String program, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(options));
        Process running = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        if (!running.waitFor(SECONDS, TimeUnit.SECONDS)) {
            running.destroyForcibly();
        }
    }
}
