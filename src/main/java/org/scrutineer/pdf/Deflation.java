package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.FlateCompressionStrategy;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** How hard the streams of a finished file are deflated. */
final class Deflation extends FlateCompressionStrategy {

    /** Zlib's own level takes half as long again and saves a sixteenth. */
    static final int CONTENT = 4;
    /** The table of places and the structure repeat themselves at short distances: the next level takes much longer and makes them no smaller. */
    static final int REPEATED = 5;

    @Override
    public OutputStream createNewOutputStream(OutputStream original, PdfStream stream) {
        if (PdfName.XRef.equals(stream.getAsName(PdfName.Type))) {
            stream.setCompressionLevel(REPEATED);
        }
        return super.createNewOutputStream(original, stream);
    }

    static byte[] deflated(byte[] plain, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] bytes = new byte[plain.length / 4 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                length += deflater.deflate(bytes, length, bytes.length - length);
            }
            return Arrays.copyOf(bytes, length);
        } finally {
            deflater.end();
        }
    }
}
