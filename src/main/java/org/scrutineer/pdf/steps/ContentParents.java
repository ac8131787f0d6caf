package org.scrutineer.pdf.steps;

import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * From a place on a page a reader program finds the element it belongs to: the index is made anew once the structure is
 * settled.
 */
final class ContentParents implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        work.tags().parents().write(work);
    }
}
