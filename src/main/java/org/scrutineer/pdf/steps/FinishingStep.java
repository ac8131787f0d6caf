package org.scrutineer.pdf.steps;

import org.scrutineer.pdf.structure.PdfInProgress;

/** One thing that a finished PDF has and a raw one lacks. Done twice it changes nothing more. */
interface FinishingStep {

    void apply(PdfInProgress work);
}
