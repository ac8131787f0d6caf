package org.scrutineer.pdf.file;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;

/** A PDF opened for a changed copy. */
final class CopiedPdf extends PdfDocument {

    CopiedPdf(PdfReader reader, PdfWriter writer) {
        super(reader, writer);
    }

    /**
     * Not at all: the finishing works on the elements as they lie in the file, and has an index of its own
     * ({@code structure.ParentTree}).
     */
    @Override
    protected void tryInitTagStructure(PdfDictionary root) {
        // The library's would wrap every piece of content twice, on opening and on closing.
    }

    /**
     * None: the packet that was read would be put back at the end, over the one that {@code steps.Metadata} has
     * written.
     */
    @Override
    public byte[] getXmpMetadataBytes() {
        return null;
    }
}
