package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;

/** A PDF opened for a changed copy. */
final class CopiedPdf extends PdfDocument {

    CopiedPdf(PdfReader reader, PdfWriter writer) {
        super(reader, writer);
    }

    /** None: the packet that was read would be put back at the end, over the one that {@link Metadata} has written. */
    @Override
    public byte[] getXmpMetadataBytes() {
        return null;
    }
}
