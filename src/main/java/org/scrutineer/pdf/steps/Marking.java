package org.scrutineer.pdf.steps;

import java.util.List;
import org.scrutineer.pdf.content.PageStamp;
import org.scrutineer.pdf.structure.PdfInProgress;

/** Prints how the file is to be handled at the head of every page. */
final class Marking implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        String text = work.metadata().marking();
        if (!text.isEmpty()) {
            PageStamp stamp = new PageStamp(work.pdf(), List.of(text));
            for (int page = 1; page <= work.pdf().getNumberOfPages(); page++) {
                stamp.printAtHead(work.pdf().getPage(page), text);
            }
        }
    }
}
