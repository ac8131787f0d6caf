package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;

/** Takes the bookmarks of a paper along into the file it becomes part of. */
final class OutlineCopy {

    private OutlineCopy() {
    }

    /** The page a bookmark leads to, or 0 when it leads nowhere in its file. */
    static int page(PdfDocument pdf, PdfOutline outline) {
        PdfObject destination = outline.getDestination() == null ? null : outline.getDestination().getDestinationPage(pdf.getCatalog().getNameTree(PdfName.Dests));
        return destination instanceof PdfDictionary page ? pdf.getPageNumber(page) : 0;
    }

    /** Puts the bookmarks under a bookmark of another file whose pages begin after {@code before}. */
    static void copy(PdfDocument from, PdfOutline outlines, PdfDocument to, PdfOutline parent, int before) {
        for (PdfOutline outline : outlines.getAllChildren()) {
            int page = page(from, outline);
            if (page > 0) {
                PdfOutline copied = parent.addOutline(outline.getTitle());
                copied.addDestination(destination(outline, to, before + page));
                copy(from, outline, to, copied, before);
            }
        }
    }

    private static PdfExplicitDestination destination(PdfOutline outline, PdfDocument to, int page) {
        if (outline.getDestination().getPdfObject() instanceof PdfArray place && PdfName.XYZ.equals(place.getAsName(1)) && place.getAsNumber(3) != null) {
            return PdfExplicitDestination.createXYZ(to.getPage(page), 0, place.getAsNumber(3).floatValue(), 0);
        }
        return PdfExplicitDestination.createFit(to.getPage(page));
    }
}
