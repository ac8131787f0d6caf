package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;

/** The content that {@link ContentMarks} began to mark takes the place of the old. Nobody can read it from then on. */
final class ContentStreams implements FinishingStep {

    @Override
    public void apply(Work work) {
        work.rewriting().help();
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            PdfPage page = work.pdf().getPage(i);
            PdfObject old = page.getPdfObject().get(PdfName.Contents);
            byte[] rewritten = work.rewriting().next();
            work.id().add(rewritten);
            PdfStream content = new PdfStream(rewritten);
            content.put(PdfName.Filter, PdfName.FlateDecode);
            content.makeIndirect(work.pdf());
            page.getPdfObject().put(PdfName.Contents, content);
            page.getPdfObject().setModified();
            // Written at once, it is not held.
            content.flush();
            if (old instanceof PdfStream stream) {
                stream.release();
            }
        }
    }
}
