package org.scrutineer.pdf.content;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The six letters before the name of a font subset come from what is in it, not from chance, so that a rerun gives the
 * same file.
 */
public final class SubsetNames {

    private static final int LETTERS = 6;

    public void settle(List<PdfDictionary> fonts, PdfDictionary descriptor, PdfStream program) {
        PdfName name = descriptor.getAsName(PdfName.FontName);
        if (name == null || !name.getValue().matches("[A-Z]{6}\\+.*")) {
            return;
        }
        CRC32 sum = new CRC32();
        sum.update(program.getBytes());
        long rest = sum.getValue();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        PdfName settled = new PdfName(letters + name.getValue().substring(LETTERS));
        descriptor.put(PdfName.FontName, settled);
        for (PdfDictionary font : fonts) {
            PdfName base = font.getAsName(PdfName.BaseFont);
            // A composite font's name may have its encoding behind it.
            if (base != null && base.getValue().startsWith(name.getValue())) {
                font.put(
                        PdfName.BaseFont,
                        new PdfName(settled.getValue()
                                + base.getValue().substring(name.getValue().length())));
            }
        }
    }
}
