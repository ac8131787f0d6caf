package org.scrutineer.pdf.content;

import com.itextpdf.io.font.AdobeGlyphList;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The fonts that every reader program is supposed to have, and a file for keeps may not rely on: Helvetica and Arial,
 * Times, Courier. Liberation has the same widths, so that nothing moves when it takes their place. The font is whole at
 * once, for steps that read the pages with it.
 */
public final class StandardFonts {

    /** Of a thousandth of the letter's size: the widths of files are rounded. */
    private static final double ROUNDED = 2;

    private static final int NON_SYMBOLIC = 32;
    private static final int FIXED = 1;
    private static final int SERIF = 2;
    private static final int ITALIC = 64;
    private static final int STEM = 80;

    private final PdfDocument pdf;
    private final Map<String, TrueTypeFont> programs = new HashMap<>();
    private final Map<String, PdfDictionary> descriptors = new HashMap<>();
    private final Map<String, PdfDictionary> embedded = new HashMap<>();

    public StandardFonts(PdfDocument pdf) {
        this.pdf = pdf;
    }

    /** A font that looks the same and travels in the file, or null when there is none. */
    public PdfDictionary embedded(PdfDictionary font) {
        PdfName base = font.getAsName(PdfName.BaseFont);
        String file = base == null || PdfName.Type0.equals(font.getAsName(PdfName.Subtype))
                ? null
                : StandardFamily.file(base.getValue());
        int[] letters = file == null ? null : GlyphNames.letters(font.get(PdfName.Encoding));
        TrueTypeFont program = letters == null ? null : programs.computeIfAbsent(file, StandardFonts::read);
        if (program == null || !sameWidths(font, letters, program)) {
            return null;
        }
        PdfStream map = font.getAsStream(PdfName.ToUnicode);
        if (map != null) {
            return embed(file, letters, program, map);
        }
        return embedded.computeIfAbsent(file + Arrays.toString(letters), key -> embed(file, letters, program, null));
    }

    private static TrueTypeFont read(String file) {
        try (InputStream in = StandardFonts.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            return in == null ? null : (TrueTypeFont) FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Whether every letter is there and as wide as the file says it is: what is set in a narrower cut would run into
     * what follows.
     */
    private static boolean sameWidths(PdfDictionary font, int[] letters, TrueTypeFont program) {
        PdfArray widths = font.getAsArray(PdfName.Widths);
        int first = font.getAsNumber(PdfName.FirstChar) == null
                ? 0
                : font.getAsNumber(PdfName.FirstChar).intValue();
        for (int i = 0; widths != null && i < widths.size(); i++) {
            PdfNumber said = widths.getAsNumber(i);
            if (first + i < 0
                    || first + i >= letters.length
                    || said == null
                    || said.doubleValue() == 0
                    || letters[first + i] == 0) {
                continue;
            }
            Glyph glyph = program.getGlyph(letters[first + i]);
            if (glyph != null && Math.abs(glyph.getWidth() - said.doubleValue()) > ROUNDED) {
                return false;
            }
        }
        return true;
    }

    private PdfDictionary embed(String file, int[] letters, TrueTypeFont program, PdfStream map) {
        PdfArray widths = new PdfArray();
        int[] shown = letters.clone();
        for (int code = 0; code < GlyphNames.CODES; code++) {
            Glyph glyph = shown[code] == 0 ? null : program.getGlyph(shown[code]);
            shown[code] = glyph == null || AdobeGlyphList.unicodeToName(shown[code]) == null ? 0 : shown[code];
            widths.add(new PdfNumber(glyph == null ? 0 : glyph.getWidth()));
        }
        PdfDictionary font = new PdfDictionary();
        font.makeIndirect(pdf);
        font.put(PdfName.Type, PdfName.Font);
        font.put(PdfName.Subtype, PdfName.TrueType);
        font.put(PdfName.BaseFont, new PdfName(file));
        font.put(PdfName.FirstChar, new PdfNumber(0));
        font.put(PdfName.LastChar, new PdfNumber(GlyphNames.CODES - 1));
        font.put(PdfName.Widths, widths);
        font.put(PdfName.Encoding, GlyphNames.written(shown));
        font.put(PdfName.FontDescriptor, descriptors.computeIfAbsent(file, key -> describe(key, program)));
        if (map != null) {
            font.put(PdfName.ToUnicode, map);
        }
        return font;
    }

    private PdfDictionary describe(String file, TrueTypeFont program) {
        PdfDictionary descriptor = new PdfDictionary();
        descriptor.makeIndirect(pdf);
        descriptor.put(PdfName.Type, PdfName.FontDescriptor);
        descriptor.put(PdfName.FontName, new PdfName(file));
        boolean italic = file.contains("Italic");
        descriptor.put(
                PdfName.Flags,
                new PdfNumber(NON_SYMBOLIC
                        | (file.contains("Mono") ? FIXED : 0)
                        | (file.contains("Serif") ? SERIF : 0)
                        | (italic ? ITALIC : 0)));
        var metrics = program.getFontMetrics();
        descriptor.put(PdfName.FontBBox, new PdfArray(metrics.getBbox()));
        descriptor.put(PdfName.ItalicAngle, new PdfNumber(metrics.getItalicAngle()));
        descriptor.put(PdfName.Ascent, new PdfNumber(metrics.getTypoAscender()));
        descriptor.put(PdfName.Descent, new PdfNumber(metrics.getTypoDescender()));
        descriptor.put(PdfName.CapHeight, new PdfNumber(metrics.getCapHeight()));
        descriptor.put(PdfName.StemV, new PdfNumber(STEM));
        byte[] bytes = program.getFontStreamBytes();
        PdfStream stream = new PdfStream(bytes);
        stream.makeIndirect(pdf);
        stream.put(PdfName.Length1, new PdfNumber(bytes.length));
        descriptor.put(new PdfName("FontFile2"), stream);
        return descriptor;
    }
}
