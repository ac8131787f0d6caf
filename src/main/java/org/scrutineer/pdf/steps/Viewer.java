package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * What a reader program needs: the language where it is known, that the file is tagged, its title in the window, the
 * tab key in reading order.
 */
final class Viewer implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        PdfDictionary catalog = work.pdf().getCatalog().getPdfObject();
        if (catalog.getAsString(PdfName.Lang) == null
                || catalog.getAsString(PdfName.Lang).toUnicodeString().isBlank()) {
            if (work.language().isEmpty()) {
                catalog.remove(PdfName.Lang);
                work.remark(
                        "does not say which language it is in, so that a screen reader may read it in another: give "
                                + "it, such as --language en-GB");
            } else {
                catalog.put(PdfName.Lang, new PdfString(work.language()));
            }
        }
        preferences(catalog, PdfName.ViewerPreferences).put(PdfName.DisplayDocTitle, PdfBoolean.TRUE);
        PdfDictionary marks = preferences(catalog, PdfName.MarkInfo);
        marks.put(PdfName.Marked, PdfBoolean.TRUE);
        marks.remove(new PdfName("Suspects"));
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            work.pdf().getPage(i).getPdfObject().put(PdfName.Tabs, PdfName.S);
        }
    }

    private static PdfDictionary preferences(PdfDictionary catalog, PdfName name) {
        PdfDictionary preferences = catalog.getAsDictionary(name);
        if (preferences == null) {
            preferences = new PdfDictionary();
            catalog.put(name, preferences);
        }
        return preferences;
    }
}
