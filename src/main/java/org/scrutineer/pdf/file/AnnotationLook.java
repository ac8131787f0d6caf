package org.scrutineer.pdf.file;

import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;

/** How an annotation looks on the page. */
public final class AnnotationLook {

    private static final int INVISIBLE = 1;
    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;

    private AnnotationLook() {}

    /** Its look as it stands, or null when it has none or is not shown. */
    public static PdfStream of(PdfDictionary annotation) {
        PdfNumber flags = annotation.getAsNumber(PdfName.F);
        if (flags != null && (flags.intValue() & (INVISIBLE | HIDDEN | NO_VIEW)) != 0) {
            return null;
        }
        PdfDictionary looks = annotation.getAsDictionary(PdfName.AP);
        if (looks == null) {
            return null;
        }
        if (looks.get(PdfName.N) instanceof PdfStream only) {
            return only;
        }
        PdfDictionary states = looks.getAsDictionary(PdfName.N);
        PdfName state = annotation.getAsName(PdfName.AS);
        return states == null || state == null ? null : states.getAsStream(state);
    }

    /**
     * What brings the look to its place on the page (ISO 32000-1, 12.5.5, algorithm 8.1), or null when it has no room
     * there.
     */
    public static double[] placing(PdfDictionary annotation, PdfStream look) {
        PdfArray place = annotation.getAsArray(PdfName.Rect);
        PdfArray box = look.getAsArray(PdfName.BBox);
        if (place == null || box == null || place.size() != 4 || box.size() != 4) {
            return null;
        }
        Rectangle to = place.toRectangle();
        Rectangle from = turned(box.toRectangle(), look.getAsArray(PdfName.Matrix));
        if (from.getWidth() == 0 || from.getHeight() == 0 || to.getWidth() == 0 || to.getHeight() == 0) {
            return null;
        }
        double across = to.getWidth() / from.getWidth();
        double up = to.getHeight() / from.getHeight();
        return new double[] {
            across, 0, 0, up, to.getLeft() - from.getLeft() * across, to.getBottom() - from.getBottom() * up
        };
    }

    private static Rectangle turned(Rectangle box, PdfArray matrix) {
        if (matrix == null || matrix.size() != 6) {
            return box;
        }
        AffineTransform turn = new AffineTransform(matrix.toDoubleArray());
        double[] corners = {
            box.getLeft(),
            box.getBottom(),
            box.getRight(),
            box.getBottom(),
            box.getLeft(),
            box.getTop(),
            box.getRight(),
            box.getTop()
        };
        turn.transform(corners, 0, corners, 0, 4);
        double left = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
        double right = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
        double bottom = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
        double top = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
        return new Rectangle((float) left, (float) bottom, (float) (right - left), (float) (top - bottom));
    }
}
