package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayDeque;
import java.util.Deque;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/** A heading is at most one level below the one above it. */
final class HeadingLevels implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        Deque<Integer> above = new ArrayDeque<>();
        for (PdfDictionary heading : tags.all("H1", "H2", "H3", "H4", "H5", "H6")) {
            int said = tags.role(heading).charAt(1) - '0';
            while (!above.isEmpty() && above.peek() >= said) {
                above.pop();
            }
            above.push(said);
            if (above.size() != said) {
                tags.rename(heading, new PdfName("H" + above.size()));
            }
        }
    }
}
