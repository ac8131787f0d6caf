package org.scrutineer.pdf.compare;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.scrutineer.pdf.content.GlyphNames;
import org.scrutineer.pdf.content.StandardFamily;

/**
 * Tells iText how the standard fonts number their letters when a file does not say it (ISO 32000-1, 9.6.6.1, the
 * encoding that the font is born with): the library takes them for another encoding, and would read a dash as another
 * sign.
 */
final class BornEncoding {

    private BornEncoding() {}

    /** In memory only. */
    static void tell(PdfDictionary resources) {
        tell(resources, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void tell(PdfDictionary resources, Set<PdfDictionary> seen) {
        if (resources == null || !seen.add(resources)) {
            return;
        }
        PdfDictionary fonts = resources.getAsDictionary(PdfName.Font);
        for (PdfName name : fonts == null ? Set.<PdfName>of() : fonts.keySet()) {
            PdfDictionary font = fonts.getAsDictionary(name);
            if (font != null
                    && !font.containsKey(PdfName.FontDescriptor)
                    && !PdfName.Type0.equals(font.getAsName(PdfName.Subtype))
                    && font.getAsName(PdfName.BaseFont) != null
                    && StandardFamily.file(font.getAsName(PdfName.BaseFont).getValue()) != null) {
                if (!font.containsKey(PdfName.Encoding)) {
                    font.put(PdfName.Encoding, GlyphNames.written(GlyphNames.letters(null)));
                } else if (font.getAsDictionary(PdfName.Encoding) != null
                        && !font.getAsDictionary(PdfName.Encoding).containsKey(PdfName.BaseEncoding)
                        && GlyphNames.letters(font.get(PdfName.Encoding)) != null) {
                    font.put(PdfName.Encoding, GlyphNames.written(GlyphNames.letters(font.get(PdfName.Encoding))));
                }
            }
        }
        PdfDictionary drawn = resources.getAsDictionary(PdfName.XObject);
        for (PdfName name : drawn == null ? Set.<PdfName>of() : drawn.keySet()) {
            PdfStream one = drawn.getAsStream(name);
            tell(one == null ? null : one.getAsDictionary(PdfName.Resources), seen);
        }
    }
}
