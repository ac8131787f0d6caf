package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;

/** Removes the list of glyphs in a font subset: the exporter's is not complete (PDF/UA-1 7.21.4.2-2), and it may be left out. */
final class FontSubsets implements FinishingStep {

    private static final PdfName CID_SET = new PdfName("CIDSet");

    @Override
    public void apply(PdfDocument pdf) {
        for (int i = 1; i <= pdf.getNumberOfPdfObjects(); i++) {
            PdfObject object = pdf.getPdfObject(i);
            if (object instanceof PdfDictionary descriptor && descriptor.containsKey(CID_SET)) {
                descriptor.remove(CID_SET);
                descriptor.setModified();
            }
        }
    }
}
