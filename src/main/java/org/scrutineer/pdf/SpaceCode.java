package org.scrutineer.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import org.scrutineer.pdf.compare.GlyphNames;
import org.scrutineer.pdf.compare.StandardFamily;

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

    /**
     * The byte that means a space and has a width. A font says what its bytes mean by a map or by an encoding; one that has its own glyphs and
     * says neither may show anything, a figure for one, where others show a space.
     */
    private static byte[] simple(PdfDictionary font) {
        PdfDictionary descriptor = font.getAsDictionary(PdfName.FontDescriptor);
        boolean told = font.containsKey(PdfName.ToUnicode) || font.containsKey(PdfName.Encoding)
                || descriptor == null && StandardFamily.file(String.valueOf(font.getAsName(PdfName.BaseFont)).substring(1)) != null;
        PdfNumber first = font.getAsNumber(PdfName.FirstChar);
        PdfArray widths = font.getAsArray(PdfName.Widths);
        if (!told || first == null || widths == null || PdfName.Type3.equals(font.getAsName(PdfName.Subtype))) {
            return new byte[0];
        }
        try {
            PdfFont readable = PdfFontFactory.createFont(font);
            for (int i = 0; i < widths.size(); i++) {
                // The usual place first.
                int code = first.intValue() + (' ' - first.intValue() + i) % Math.max(1, widths.size());
                int place = code - first.intValue();
                boolean wide = place >= 0 && place < widths.size() && widths.getAsNumber(place) != null && widths.getAsNumber(place).intValue() > 0;
                byte[] bytes = {(byte) code};
                if (wide && isPlain(code) && " ".equals(readable.decode(new PdfString(bytes)))) {
                    return bytes;
                }
            }
        } catch (RuntimeException unreadable) {
            return new byte[0];
        }
        return new byte[0];
    }

    /** Not a byte that means something else in a string as it is written. */
    private static boolean isPlain(int code) {
        return code > 0 && code < GlyphNames.CODES && code != '(' && code != ')' && code != '\\';
    }
}
