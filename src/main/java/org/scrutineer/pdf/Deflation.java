package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.FlateCompressionStrategy;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.OutputStream;

/** How hard the streams of a finished file are deflated. */
final class Deflation extends FlateCompressionStrategy {

    /** The table of places is all numbers: zlib's next level takes three times as long and makes it no smaller. */
    private static final int NUMBERS = 5;

    @Override
    public OutputStream createNewOutputStream(OutputStream original, PdfStream stream) {
        if (PdfName.XRef.equals(stream.getAsName(PdfName.Type))) {
            stream.setCompressionLevel(NUMBERS);
        }
        return super.createNewOutputStream(original, stream);
    }
}
