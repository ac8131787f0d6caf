package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Repairs font subsets: the exporter's list of glyphs is not complete (PDF/UA-1 7.21.4.2-2) and may be left out; the random letters before a
 * subset's name become a sequence, so that a rerun gives the same bytes.
 */
final class FontSubsets implements FinishingStep {

    private static final PdfName CID_SET = new PdfName("CIDSet");
    private static final int PREFIX = 6;

    @Override
    public void apply(PdfDocument pdf) {
        Map<String, String> prefixes = new HashMap<>();
        for (int i = 1; i <= pdf.getNumberOfPdfObjects(); i++) {
            PdfObject object = pdf.getPdfObject(i);
            if (object instanceof PdfDictionary font) {
                if (font.containsKey(CID_SET)) {
                    font.remove(CID_SET);
                    font.setModified();
                }
                for (PdfName key : List.of(PdfName.BaseFont, PdfName.FontName)) {
                    rename(font, key, prefixes);
                }
            }
        }
    }

    private static void rename(PdfDictionary font, PdfName key, Map<String, String> prefixes) {
        PdfName name = font.getAsName(key);
        if (name != null && name.getValue().matches("[A-Z]{6}\\+.*")) {
            String letters = prefixes.computeIfAbsent(name.getValue().substring(0, PREFIX), random -> letters(prefixes.size()));
            font.put(key, new PdfName(letters + name.getValue().substring(PREFIX)));
            font.setModified();
        }
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.length() < PREFIX; rest /= 26) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
