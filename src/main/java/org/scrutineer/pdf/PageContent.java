package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.filters.FlateDecodeFilter;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A page's content, apart from the library's objects, which may be used by one thread only.
 *
 * @param deflated whether the bytes are still as they are in the file
 * @param fonts    what the codes of each font mean, by the name that the content has for it
 */
record PageContent(byte[] bytes, boolean deflated, Map<String, FontLetters> fonts) {

    static PageContent of(PdfPage page, Map<String, FontLetters> fonts) {
        if (page.getPdfObject().get(PdfName.Contents) instanceof PdfStream stream && PdfName.FlateDecode.equals(stream.get(PdfName.Filter)) && !stream.containsKey(PdfName.DecodeParms)) {
            byte[] bytes = stream.getBytes(false);
            if (bytes != null) {
                return new PageContent(bytes, true, fonts);
            }
        }
        return new PageContent(page.getContentBytes(), false, fonts);
    }

    byte[] inflated() {
        if (!deflated) {
            return bytes;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] plain = new byte[Math.max(1024, 8 * bytes.length)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == plain.length) {
                    plain = Arrays.copyOf(plain, 2 * length);
                }
                int more = inflater.inflate(plain, length, plain.length - length);
                if (more == 0 && !inflater.finished()) {
                    return damaged();
                }
                length += more;
            }
            return Arrays.copyOf(plain, length);
        } catch (DataFormatException broken) {
            return damaged();
        } finally {
            inflater.end();
        }
    }

    /** What can be read of it: the library goes on where it can. */
    private byte[] damaged() {
        return FlateDecodeFilter.flateDecode(bytes, false);
    }
}
