package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PageLabelNumberingStyle;
import com.itextpdf.kernel.pdf.PdfName;
import org.scrutineer.pdf.structure.PdfInProgress;

/** The number a reader program shows for a page is the one that is printed on it. */
final class PageLabels implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        if (!work.pdf().getCatalog().getPdfObject().containsKey(PdfName.PageLabels)) {
            work.pdf().getPage(1).setPageLabel(PageLabelNumberingStyle.DECIMAL_ARABIC_NUMERALS, null, 1);
        }
    }
}
