package org.scrutineer.pdf.content;

import com.itextpdf.io.font.cmap.CMapLocationFromBytes;
import com.itextpdf.io.font.cmap.CMapParser;
import com.itextpdf.io.font.cmap.CMapToUnicode;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.IOException;

/** Finds the bytes with which a font shows a space. */
final class SpaceCode {

    private static final int GLYPHS_TO_TRY = 512;
    private static final int SYMBOLIC = 4;

    private SpaceCode() {}

    /** The bytes, or none when the font cannot show a space or cannot be read. */
    static byte[] of(PdfDictionary font) {
        return PdfName.Type0.equals(font.getAsName(PdfName.Subtype)) ? composite(font) : simple(font);
    }

    private static byte[] composite(PdfDictionary font) {
        if (!PdfName.IdentityH.equals(font.getAsName(PdfName.Encoding))
                || font.getAsStream(PdfName.ToUnicode) == null) {
            // Without its map the font's words stay joined at line ends; nothing is lost but that.
            return new byte[0];
        }
        CMapToUnicode map = map(font.getAsStream(PdfName.ToUnicode));
        for (int glyph = 1; glyph < GLYPHS_TO_TRY; glyph++) {
            if (isSpace(map.lookup(glyph))) {
                return new byte[] {(byte) (glyph >> 8), (byte) glyph};
            }
        }
        return new byte[0];
    }

    /**
     * The byte that means a space and has a width. A font says what its bytes mean by a map or by an encoding; one that
     * has its own glyphs and says neither, or by names of its own, may show anything, a figure for one, where others
     * show a space.
     */
    private static byte[] simple(PdfDictionary font) {
        PdfNumber first = font.getAsNumber(PdfName.FirstChar);
        PdfArray widths = font.getAsArray(PdfName.Widths);
        if (first == null || widths == null || PdfName.Type3.equals(font.getAsName(PdfName.Subtype))) {
            return new byte[0];
        }
        PdfStream told = font.getAsStream(PdfName.ToUnicode);
        CMapToUnicode map = told == null ? null : map(told);
        int[] letters = map == null && isEncoded(font) ? GlyphNames.letters(font.get(PdfName.Encoding)) : null;
        for (int i = 0; i < widths.size(); i++) {
            // The usual place first.
            int code = first.intValue() + (' ' - first.intValue() + i) % Math.max(1, widths.size());
            int place = code - first.intValue();
            boolean wide = place >= 0
                    && place < widths.size()
                    && widths.getAsNumber(place) != null
                    && widths.getAsNumber(place).intValue() > 0;
            if (wide
                    && isPlain(code)
                    && ((map != null && isSpace(map.lookup(code))) || (letters != null && letters[code] == ' '))) {
                return new byte[] {(byte) code};
            }
        }
        return new byte[0];
    }

    /**
     * Whether the font's encoding holds for its glyphs: one of symbols takes them by their numbers, whatever the
     * encoding says.
     */
    private static boolean isEncoded(PdfDictionary font) {
        PdfDictionary descriptor = font.getAsDictionary(PdfName.FontDescriptor);
        if (descriptor == null) {
            return StandardFamily.file(
                            String.valueOf(font.getAsName(PdfName.BaseFont)).substring(1))
                    != null;
        }
        PdfNumber flags = descriptor.getAsNumber(PdfName.Flags);
        return font.containsKey(PdfName.Encoding) && flags != null && (flags.intValue() & SYMBOLIC) == 0;
    }

    private static CMapToUnicode map(PdfStream written) {
        CMapToUnicode map = new CMapToUnicode();
        try {
            CMapParser.parseCid("", map, new CMapLocationFromBytes(written.getBytes()));
        } catch (IOException | RuntimeException unreadable) {
            return new CMapToUnicode();
        }
        return map;
    }

    private static boolean isSpace(char[] said) {
        return said != null && said.length == 1 && said[0] == ' ';
    }

    /** Not a byte that means something else in a string as it is written. */
    private static boolean isPlain(int code) {
        return code > 0 && code < GlyphNames.CODES && code != '(' && code != ')' && code != '\\';
    }
}
