package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scrutineer.pdf.content.PageStamp;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * Prints a word such as DRAFT from corner to corner of every page, behind what the page says. It is an artifact: a
 * screen reader, which has the word in the title already, would otherwise read it out on each page.
 */
final class Watermark implements FinishingStep {

    /** Pale enough to read through: the mark stands behind text whose contrast must not suffer. */
    private static final DeviceRgb PALE = new DeviceRgb(0xE6, 0xE8, 0xEA);

    private static final float SHARE_OF_DIAGONAL = 0.6f;
    private static final float ONE = 100;

    @Override
    public void apply(PdfInProgress work) {
        String word = work.metadata().across();
        if (!word.isEmpty()) {
            PageStamp stamp = new PageStamp(work.pdf(), List.of(word));
            for (int page = 1; page <= work.pdf().getNumberOfPages(); page++) {
                print(work, stamp, work.pdf().getPage(page), word);
            }
        }
    }

    private static void print(PdfInProgress work, PageStamp stamp, PdfPage page, String word) {
        Rectangle box = page.getCropBox();
        double diagonal = Math.hypot(box.getWidth(), box.getHeight());
        float size = (float) (diagonal * SHARE_OF_DIAGONAL / stamp.font().getWidth(word, ONE) * ONE);
        // A page that is shown turned has its corners turned with it.
        double angle = Math.atan2(box.getHeight(), box.getWidth()) + Math.toRadians(page.getRotation());
        float half = stamp.font().getWidth(word, size) / 2;
        page.newContentStreamBefore().getOutputStream().writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
        PdfCanvas canvas = new PdfCanvas(page.getFirstContentStream(), page.getResources(), work.pdf());
        canvas.openTag(new CanvasArtifact().addProperty(PdfName.Type, new PdfName("Background")))
                .saveState();
        canvas.concatMatrix(
                Math.cos(angle),
                Math.sin(angle),
                -Math.sin(angle),
                Math.cos(angle),
                box.getLeft() + box.getWidth() / 2,
                box.getBottom() + box.getHeight() / 2);
        canvas.setFillColor(PALE)
                .beginText()
                .setFontAndSize(stamp.font(), size)
                .moveText(-half, -size / 3)
                .showText(word)
                .endText()
                .restoreState()
                .closeTag();
    }
}
