package org.scrutineer.pdf.compare;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.scrutineer.pdf.content.StandardFamily;

/**
 * Fonts that a file relies on and does not have are painted with those that the program would put in, on every machine
 * the same; what the machine has is asked for the rest.
 */
final class PaintedFonts implements FontMapper {

    private static boolean installed;

    private final FontMapper usual;
    private final Map<String, Optional<TrueTypeFont>> read = new ConcurrentHashMap<>();

    private PaintedFonts(FontMapper usual) {
        this.usual = usual;
    }

    /** Takes effect in the whole program; a second time nothing happens. */
    static synchronized void install() {
        if (!installed) {
            FontMappers.set(new PaintedFonts(FontMappers.instance()));
            installed = true;
        }
    }

    private TrueTypeFont ours(String name) {
        String file = StandardFamily.file(name);
        return file == null
                ? null
                : read.computeIfAbsent(file, PaintedFonts::load).orElse(null);
    }

    private static Optional<TrueTypeFont> load(String file) {
        try (InputStream in = PaintedFonts.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        TrueTypeFont font = ours(name);
        return font == null ? usual.getTrueTypeFont(name, descriptor) : new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        TrueTypeFont font = ours(name);
        return font == null ? usual.getFontBoxFont(name, descriptor) : new FontMapping<>((FontBoxFont) font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return usual.getCIDFont(name, descriptor, system);
    }
}
