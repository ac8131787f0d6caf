package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfName;
import org.scrutineer.pdf.structure.PdfInProgress;

/** The empty text that JasperReports puts on each page as a target of links is no paragraph. */
final class PageAnchors implements FinishingStep {

    private static final PdfName ANCHOR = new PdfName("Anchor");

    @Override
    public void apply(PdfInProgress work) {
        work.tags().replace(ANCHOR, PdfName.NonStruct);
    }
}
