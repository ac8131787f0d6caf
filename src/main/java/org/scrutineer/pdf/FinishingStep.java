package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import java.io.IOException;

/** One repair of a finished file. Steps do not depend on each other's order but where {@link Finisher} says so. */
interface FinishingStep {

    void apply(PdfDocument pdf) throws IOException;
}
