package org.scrutineer.pdf.content;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;

/** What a page shows. */
public final class PageContent {

    private PageContent() {}

    /** Puts another content in the place of all that the page has. */
    public static void replace(PdfPage page, byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.makeIndirect(page.getDocument());
        page.getPdfObject().put(PdfName.Contents, stream);
        page.getPdfObject().setModified();
    }
}
