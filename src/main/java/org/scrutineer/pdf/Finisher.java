package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.DocumentId;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.UnusablePdfException;
import org.scrutineer.pdf.steps.FinishingSteps;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * Makes a PDF of any JasperReports line conform to PDF/UA-1 and PDF/A-3a: what needs no knowledge of what an element
 * means. What it cannot know, such as what a picture shows, it says in its remarks. A finished file may be finished
 * again.
 */
public final class Finisher {

    private final PdfMetadata metadata;
    private final Map<String, byte[]> attachments;
    private final String language;

    /**
     * @param metadata what the file says of itself; where it is blank or null, what the file says already stays
     * @param attachments data that travels with the paper, by file name
     */
    public Finisher(PdfMetadata metadata, Map<String, byte[]> attachments) {
        this(metadata, attachments, "");
    }

    /**
     * @param language of a file that does not say its own, such as {@code cy}, or empty when nobody knows: it is never
     *     assumed
     */
    public Finisher(PdfMetadata metadata, Map<String, byte[]> attachments, String language) {
        this.metadata = metadata;
        this.attachments = attachments;
        this.language = language;
    }

    /**
     * Finishes a file in memory.
     *
     * @throws UnusablePdfException when it is encrypted, damaged, no PDF at all, or has no pages
     */
    public byte[] finish(byte[] pdf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 16));
        finish(PdfSource.of("the file", pdf), out);
        return out.toByteArray();
    }

    /**
     * Finishes a file whose making is known to conform. The stream stays open.
     *
     * @throws UnusablePdfException when it is encrypted, damaged or has no pages; what was written until then is no PDF
     */
    public Finished finish(PdfSource source, OutputStream out) {
        return finish(source, out, "", Claims.ALL, false);
    }

    /**
     * Finishes a file.
     *
     * @param prefix begins the identifiers of the file's elements, so that files put together share none
     * @param foreign whether it comes from elsewhere, so that nobody knows whether what stands outside its tags is
     *     meant to be read
     */
    public Finished finish(PdfSource source, OutputStream out, String prefix, Claims claims, boolean foreign) {
        DocumentId id = new DocumentId();
        PdfDocument pdf = source.open(new PdfWriter(out, properties(id)));
        return source.guard(() -> {
            PdfInProgress work =
                    new PdfInProgress(pdf, source.title(), metadata, attachments, prefix, claims, language, id);
            if (foreign) {
                work.comesFromElsewhere();
            }
            FinishingSteps.apply(work);
            int pages = pdf.getNumberOfPages();
            pdf.setCloseWriter(false);
            pdf.close();
            return new Finished(pages, List.copyOf(work.remarks()), Map.of(), Set.of(), true, !work.incomplete());
        });
    }

    public static WriterProperties properties(DocumentId id) {
        return new WriterProperties()
                .setFullCompressionMode(true)
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
    }
}
