package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;

/** Language, the title in the window's bar, the tab order of the structure, and page labels that are the printed numbers. */
final class ViewerSettings implements FinishingStep {

    @Override
    public void apply(PdfDocument pdf) {
        PdfDictionary catalog = pdf.getCatalog().getPdfObject();
        if (!catalog.containsKey(PdfName.Lang)) {
            catalog.put(PdfName.Lang, new PdfString("en-GB"));
        }
        PdfDictionary preferences = catalog.getAsDictionary(PdfName.ViewerPreferences);
        if (preferences == null) {
            preferences = new PdfDictionary();
            catalog.put(PdfName.ViewerPreferences, preferences);
        }
        preferences.put(PdfName.DisplayDocTitle, PdfBoolean.TRUE);
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            pdf.getPage(i).getPdfObject().put(PdfName.Tabs, PdfName.S);
        }
        pdf.getPage(1).setPageLabel(com.itextpdf.kernel.pdf.PageLabelNumberingStyle.DECIMAL_ARABIC_NUMERALS, null);
    }
}
