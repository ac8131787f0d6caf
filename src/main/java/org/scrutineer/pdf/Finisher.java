package org.scrutineer.pdf;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.ReaderProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/**
 * Makes a file of any JasperReports line conform to PDF/UA-1 and PDF/A-3a: what needs no knowledge of what an element means. The structure
 * itself must come from the exporter; a file without one cannot be finished, only refused.
 */
public final class Finisher {

    private final PdfMetadata metadata;
    private final Map<String, byte[]> attachments;

    /** @param attachments data that travels with the paper, by file name */
    public Finisher(PdfMetadata metadata, Map<String, byte[]> attachments) {
        this.metadata = metadata;
        this.attachments = attachments;
    }

    /** Finishes a file in memory. */
    public byte[] finish(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 16));
        finish(new ByteArrayInputStream(pdf), out);
        return out.toByteArray();
    }

    /**
     * Finishes a file.
     *
     * @throws UnusablePdfException when it is encrypted, damaged, no PDF at all, or has no structure
     */
    public void finish(InputStream in, OutputStream out) throws IOException {
        WriterProperties properties = new WriterProperties().setFullCompressionMode(true).setPdfVersion(PdfVersion.PDF_1_7);
        byte[] id = identity();
        properties.setInitialDocumentId(new com.itextpdf.kernel.pdf.PdfString(id)).setModifiedDocumentId(new com.itextpdf.kernel.pdf.PdfString(id));
        try (PdfReader reader = new PdfReader(in, new ReaderProperties())) {
            try (PdfDocument pdf = new PdfDocument(reader, new PdfWriter(out, properties))) {
                if (pdf.getNumberOfPages() == 0) {
                    throw new UnusablePdfException("the file has no pages");
                }
                if (!pdf.isTagged()) {
                    throw new UnusablePdfException("the file has no structure to repair: set net.sf.jasperreports.export.pdf.tagged=true in the report, or ask its author for a tagged PDF");
                }
                for (FinishingStep step : steps()) {
                    step.apply(pdf);
                }
            }
        } catch (com.itextpdf.io.exceptions.IOException | PdfException damaged) {
            throw UnusablePdfException.because(damaged);
        }
    }

    private List<FinishingStep> steps() {
        // Links are found by the text they cover, so content is wrapped before; metadata comes last.
        return List.of(new ArtifactContent(), new DocumentRoot(), new HeaderScopes(), new LinkAnnotations(), new FontSubsets(), new ViewerSettings(), new OutputIntent(),
                new Attachments(attachments, metadata.created()), new Metadata(metadata));
    }

    /** The document id is made of what the file says of itself, so that the same run gives the same id. */
    private byte[] identity() {
        try {
            return MessageDigest.getInstance("MD5").digest(metadata.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
