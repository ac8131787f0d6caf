package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.OutputStream;
import java.util.List;
import org.scrutineer.pdf.step.Description;
import org.scrutineer.pdf.step.DocumentId;
import org.scrutineer.pdf.step.Steps;
import org.scrutineer.pdf.step.Work;

/**
 * Makes a PDF of JasperReports, of whatever version, one that keeps to PDF/UA-1 and PDF/A-3a. What it cannot know, such as what a
 * picture shows, it says in its remarks.
 */
public final class Finisher {

    private Finisher() {
    }

    /**
     * Finishes a file. The stream stays open.
     *
     * @throws BadPdfException when the file is encrypted, damaged or has no pages; what was written until then is no PDF
     */
    public static Finished finish(PdfSource source, OutputStream finished, Description description) {
        return finish(source, finished, description, "");
    }

    static Finished finish(PdfSource source, OutputStream finished, Description description, String prefix) {
        DocumentId id = new DocumentId();
        PdfDocument pdf = source.open(finished, new WriterProperties().setFullCompressionMode(true).setInitialDocumentId(id).setModifiedDocumentId(id));
        return source.guard(() -> {
            Work work = new Work(pdf, description, prefix, id);
            Steps.apply(work);
            int pages = pdf.getNumberOfPages();
            pdf.setCloseWriter(false);
            pdf.close();
            return new Finished(pages, List.copyOf(work.remarks()));
        });
    }
}
