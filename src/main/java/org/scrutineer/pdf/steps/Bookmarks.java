package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.scrutineer.pdf.structure.Contents;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/** A file of more than one page whose maker gave it no bookmarks gets them from its headings. */
final class Bookmarks implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        PdfDictionary outlines = work.pdf().getCatalog().getPdfObject().getAsDictionary(PdfName.Outlines);
        if ((outlines != null && outlines.containsKey(PdfName.First))
                || work.pdf().getNumberOfPages() < 2) {
            return;
        }
        Tags tags = work.tags();
        Deque<PdfOutline> above = new ArrayDeque<>();
        for (PdfDictionary heading : tags.all("H1", "H2", "H3", "H4", "H5", "H6")) {
            List<Contents.Piece> pieces = Contents.of(work, heading);
            String words = pieces.isEmpty() ? "" : Contents.words(work, heading);
            if (words.isEmpty()) {
                continue;
            }
            while (above.size() >= tags.role(heading).charAt(1) - '0') {
                above.pop();
            }
            PdfOutline parent = above.isEmpty() ? work.pdf().getOutlines(false) : above.peek();
            PdfOutline outline = parent.addOutline(words);
            outline.addDestination(
                    PdfExplicitDestination.createFit(pieces.get(0).page()));
            above.push(outline);
        }
    }
}
