package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;

/** A paper to be kept does nothing by itself: scripts and actions that run unasked are taken out. */
final class FieldsAndActions implements FinishingStep {

    @Override
    public void apply(Work work) {
        PdfDictionary catalog = work.pdf().getCatalog().getPdfObject();
        catalog.remove(PdfName.AA);
        if (catalog.get(PdfName.OpenAction) instanceof PdfDictionary action && !PdfName.GoTo.equals(action.getAsName(PdfName.S))) {
            catalog.remove(PdfName.OpenAction);
        }
        PdfDictionary names = catalog.getAsDictionary(PdfName.Names);
        if (names != null) {
            List.of(new PdfName("JavaScript"), new PdfName("AlternatePresentations"), new PdfName("Renditions")).forEach(names::remove);
        }
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            work.pdf().getPage(i).getPdfObject().remove(PdfName.AA);
        }
    }
}
