package org.scrutineer.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;

/** Finds the bytes with which a font shows a space. */
final class SpaceCode {

    private static final int GLYPHS_TO_TRY = 512;

    private SpaceCode() {
    }

    /** The bytes, or none when the font cannot show a space or cannot be read. */
    static byte[] of(PdfDictionary font) {
        return PdfName.Type0.equals(font.getAsName(PdfName.Subtype)) ? composite(font) : simple(font);
    }

    private static byte[] composite(PdfDictionary font) {
        if (!PdfName.IdentityH.equals(font.getAsName(PdfName.Encoding))) {
            return new byte[0];
        }
        try {
            PdfFont readable = PdfFontFactory.createFont(font);
            for (int glyph = 1; glyph < GLYPHS_TO_TRY; glyph++) {
                byte[] code = {(byte) (glyph >> 8), (byte) glyph};
                if (" ".equals(readable.decode(new PdfString(code)))) {
                    return code;
                }
            }
        } catch (RuntimeException unreadable) {
            // Without its map the font's words stay joined at line ends; nothing is lost but that.
            return new byte[0];
        }
        return new byte[0];
    }

    private static byte[] simple(PdfDictionary font) {
        PdfNumber first = font.getAsNumber(PdfName.FirstChar);
        var widths = font.getAsArray(PdfName.Widths);
        int index = first == null ? -1 : ' ' - first.intValue();
        boolean has = widths != null && index >= 0 && index < widths.size() && widths.getAsNumber(index) != null && widths.getAsNumber(index).intValue() > 0;
        return has ? new byte[] {' '} : new byte[0];
    }
}
