package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import org.scrutineer.pdf.structure.Contents;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/**
 * A figure says where it stands. What it shows only its author knows: a file that has one without a text does not claim
 * PDF/UA.
 */
final class FigureText implements FinishingStep {

    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    /** What earlier versions wrote where nothing was known; it is no description. */
    private static final String UNKNOWN = "Picture without a description";

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        int unknown = 0;
        for (PdfDictionary figure : tags.all("Figure", "Formula")) {
            if (figure.getAsString(PdfName.Alt) != null
                    && UNKNOWN.equals(figure.getAsString(PdfName.Alt).toUnicodeString())) {
                figure.remove(PdfName.Alt);
            }
            unknown += said(figure, PdfName.Alt) || said(figure, ACTUAL_TEXT) ? 0 : 1;
            if (Tags.attribute(figure, LAYOUT, PdfName.BBox) == null) {
                place(work, figure);
            }
        }
        if (unknown > 0) {
            work.remark(unknown + (unknown == 1 ? " picture has" : " pictures have")
                    + " no description: ask its author for one");
        }
    }

    private static boolean said(PdfDictionary figure, PdfName key) {
        return figure.getAsString(key) != null
                && !figure.getAsString(key).toUnicodeString().isBlank();
    }

    private static void place(PdfInProgress work, PdfDictionary figure) {
        List<Contents.Piece> pieces = Contents.of(work, figure);
        Rectangle box = null;
        for (Contents.Piece piece : pieces) {
            Rectangle one = work.marks(piece.page()).box(piece.mark());
            if (one != null && piece.page() == pieces.get(0).page()) {
                box = box == null ? one : Rectangle.getCommonRectangle(box, one);
            }
        }
        if (box == null && !pieces.isEmpty()) {
            // Lines and areas have no place of their own here: the page's is right, if wide.
            box = pieces.get(0).page().getCropBox();
        }
        if (box != null) {
            Tags.setAttribute(figure, LAYOUT, PdfName.BBox, new PdfArray(new float[] {
                box.getLeft(), box.getBottom(), box.getRight(), box.getTop()
            }));
        }
    }
}
