package org.scrutineer.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be finished is left as it is, with one clear message. */
class FinishCommandTest {

    @TempDir
    private Path folder;

    private String refused(Path file) throws Exception {
        byte[] before = Files.readAllBytes(file);
        StringWriter err = new StringWriter();
        assertEquals(1, Main.commandLine().setErr(new PrintWriter(err)).execute("finish", file.toString()));
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "nothing else is left behind");
        }
        assertFalse(err.toString().contains("\tat "));
        return err.toString();
    }

    @Test
    void whatIsNoPdf() throws Exception {
        Path file = Files.writeString(folder.resolve("minutes.pdf"), "Dear all,");
        assertTrue(refused(file).contains("cannot be read as a PDF"));
    }

    @Test
    void whatHasNoStructureIsMadeReadableAndNamedAsNotAccessible() throws Exception {
        Path file = folder.resolve("minutes.pdf");
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(file.toFile()))) {
            pdf.addNewPage();
        }
        StringWriter out = new StringWriter();
        assertEquals(
                0,
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .execute("finish", file.toString(), "--language", "en-GB"),
                out::toString);
        assertTrue(out.toString().contains("note: minutes.pdf: has no tags"), out::toString);
        assertTrue(
                out.toString().contains("claims PDF/A-3b only, because the tags are not its author's"), out::toString);
        assertFalse(
                Files.readString(file, ISO_8859_1).contains("<pdfuaid:part>"),
                "what is not accessible does not say that it is");
        out.getBuffer().setLength(0);
        assertEquals(
                0, Main.commandLine().setOut(new PrintWriter(out)).execute("finish", file.toString()), out::toString);
        assertTrue(out.toString().contains("claims PDF/A-3b only"), "a second time makes it no more its author's");
    }

    @Test
    void aLanguageIsAskedForAndNotAssumed() throws Exception {
        Path file = folder.resolve("cymraeg.pdf");
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(file.toFile()))) {
            pdf.addNewPage();
        }
        StringWriter out = new StringWriter();
        assertEquals(1, Main.commandLine().setOut(new PrintWriter(out)).execute("finish", file.toString()));
        assertTrue(out.toString().contains("does not say which language it is in"), out::toString);
        assertFalse(Files.readString(file, ISO_8859_1).contains("/Lang"));
        StringWriter err = new StringWriter();
        assertEquals(
                1,
                Main.commandLine()
                        .setErr(new PrintWriter(err))
                        .execute("finish", file.toString(), "--language", "Welsh language"));
        assertTrue(err.toString().contains("is no language: give one such as"), err::toString);
    }

    @Test
    void whatIsNotThere() {
        StringWriter err = new StringWriter();
        assertEquals(
                1,
                Main.commandLine()
                        .setErr(new PrintWriter(err))
                        .execute("finish", folder.resolve("minutes.pdf").toString()));
        assertTrue(err.toString().contains("no such file"), err::toString);
    }

    @Test
    void whatIsEncrypted() throws Exception {
        Path file = folder.resolve("minutes.pdf");
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(file.toFile()))) {
            pdf.addNewPage();
        }
        String secret = "trailer\n<</Encrypt <</Filter/Standard/V 2/R 3/Length 128/P -4/O(" + "o".repeat(32) + ")/U("
                + "u".repeat(32) + ")>>";
        Files.writeString(file, Files.readString(file, ISO_8859_1).replace("trailer\n<<", secret), ISO_8859_1);
        assertTrue(refused(file).contains("encrypted"));
    }

    @Test
    void whatWasCutOff() throws Exception {
        Path file = folder.resolve("minutes.pdf");
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(file.toFile()))) {
            pdf.addNewPage();
        }
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 200));
        assertTrue(refused(file).contains("cannot be read as a PDF"));
    }
}
