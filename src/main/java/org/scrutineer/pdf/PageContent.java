package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;

/** What a page shows. */
final class PageContent {

    private PageContent() {}

    /** Puts another content in the place of all that the page has. */
    static void replace(PdfPage page, byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.makeIndirect(page.getDocument());
        page.getPdfObject().put(PdfName.Contents, stream);
        page.getPdfObject().setModified();
    }
}
