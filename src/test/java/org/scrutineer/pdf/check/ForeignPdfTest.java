package org.scrutineer.pdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.junit.jupiter.api.Test;
import org.scrutineer.pdf.DemoPrint;
import org.scrutineer.pdf.Finished;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.ForeignPapers;
import org.scrutineer.pdf.Outline;
import org.scrutineer.pdf.file.Conformance;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;

/** What the library's own exporter makes, as a JasperReports Server does: finished, it keeps to both standards. */
class ForeignPdfTest {

    private record Result(Finished finished, byte[] pdf) {}

    private static Result finish(byte[] pdf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finisher finisher = new Finisher(PdfMetadata.titled("Quarter 3"), Map.of(), "en-GB");
        Finished finished = CheckedFinish.finish(finisher, PdfSource.of("server.pdf", pdf), out);
        return new Result(finished, out.toByteArray());
    }

    @Test
    void aTaggedPackOfTheLibrarysOwnExporter() throws Exception {
        byte[] raw = DemoPrint.export(DemoPrint.of("pack"), new JRPdfExporter());
        Map<Conformance, List<String>> before = VeraPdf.checkAll(raw);
        for (Conformance standard : Conformance.values()) {
            assertFalse(before.get(standard).isEmpty(), () -> standard + " before");
        }
        Result result = finish(raw);
        assertOnlyPicturesLackTheirWords(result.finished);
    }

    /** The library's exporter gives its pictures no description, and nobody else knows one. */
    private static void assertOnlyPicturesLackTheirWords(Finished finished) {
        assertEquals(List.of(), finished.broken().get(Conformance.PDF_A_3A));
        assertEquals(
                List.of("7.3-1"),
                finished.broken().get(Conformance.PDF_UA_1).stream()
                        .map(rule -> rule.replaceFirst(" .*", ""))
                        .toList());
        assertTrue(
                finished.remarks().stream().anyMatch(remark -> remark.contains("no description: ask its author")),
                () -> finished.remarks().toString());
        assertEquals("PDF/A-3a", finished.claimed());
    }

    @Test
    void anUntaggedReport() throws Exception {
        JasperPrint print = DemoPrint.of("notes");
        print.setProperty("net.sf.jasperreports.export.pdf.tagged", "false");
        Result result = finish(DemoPrint.export(print, new JRPdfExporter()));
        assertTrue(result.finished.conforms(), () -> result.finished.broken().toString());
        assertTrue(result.finished.remarks().get(0).contains("not accessible"));
    }

    @Test
    void finishingTwiceChangesNothing() throws Exception {
        byte[] once = finish(DemoPrint.export(DemoPrint.of("ascof"), new JRPdfExporter())).pdf;
        Result twice = finish(once);
        assertOnlyPicturesLackTheirWords(twice.finished);
        assertEquals(Outline.of(once), Outline.of(twice.pdf));
    }

    @Test
    void fontsThatEveryReaderIsSupposedToHaveArePutIn() throws Exception {
        Result result = finish(ForeignPapers.untagged(2));
        assertTrue(result.finished.conforms(), () -> result.finished.broken().toString());
    }
}
