package org.scrutineer.pdf;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The fonts that every reader program is supposed to have, and a file for keeps may not rely on: Helvetica and Arial, Times, Courier.
 * Liberation has the same widths, so that nothing moves when it takes their place.
 */
final class StandardFonts {

    private final PdfDocument pdf;
    private final Map<String, PdfDictionary> embedded = new HashMap<>();

    StandardFonts(PdfDocument pdf) {
        this.pdf = pdf;
    }

    /** A font that looks the same and travels in the file, or null when there is none. */
    PdfDictionary embedded(PdfDictionary font) {
        PdfName base = font.getAsName(PdfName.BaseFont);
        String file = base == null || PdfName.Type0.equals(font.getAsName(PdfName.Subtype)) ? null : file(base.getValue());
        String encoding = encoding(font.get(PdfName.Encoding));
        return file == null || encoding == null ? null : embedded.computeIfAbsent(file + " " + encoding, key -> embed(file, encoding));
    }

    static String file(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String family = lower.contains("helvetica") || lower.startsWith("arial") ? "Sans" : lower.startsWith("times") ? "Serif" : lower.startsWith("courier") ? "Mono" : null;
        if (family == null || lower.contains("narrow") || lower.contains("condensed") || lower.contains("black")) {
            return null;
        }
        boolean bold = lower.contains("bold");
        boolean italic = lower.contains("italic") || lower.contains("oblique");
        return "Liberation" + family + "-" + (bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular");
    }

    private static String encoding(PdfObject encoding) {
        if (encoding == null || PdfName.WinAnsiEncoding.equals(encoding)) {
            return PdfEncodings.WINANSI;
        }
        return PdfName.MacRomanEncoding.equals(encoding) ? PdfEncodings.MACROMAN : null;
    }

    private PdfDictionary embed(String file, String encoding) {
        try (InputStream in = StandardFonts.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            if (in == null) {
                return null;
            }
            PdfFont font = PdfFontFactory.createFont(FontProgramFactory.createFont(in.readAllBytes(), false), encoding, EmbeddingStrategy.FORCE_EMBEDDED);
            font.setSubset(false);
            pdf.addFont(font);
            return font.getPdfObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
