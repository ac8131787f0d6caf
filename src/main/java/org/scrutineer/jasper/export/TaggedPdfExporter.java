package org.scrutineer.jasper.export;

import com.lowagie.text.pdf.PdfTemplate;
import java.io.IOException;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.util.ImageUtil;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.scrutineer.jasper.drawing.Drawing;

/**
 * Exports PDF with the structure that the templates mean. The library's own exporter knows no artifacts, scopes or
 * figure boxes; everything that needs to know what an element <em>is</em> happens here, and what is mechanical happens
 * later in {@code org.scrutineer.pdf.Finisher}.
 */
public final class TaggedPdfExporter extends JRPdfExporter {

    private final StructureTags tags = new StructureTags(this);
    private PdfDrawings drawings;

    public TaggedPdfExporter() {
        tagHelper = tags;
    }

    @Override
    protected void initExport() {
        super.initExport();
        drawings = new PdfDrawings((ClassicPdfProducer) pdfProducer);
    }

    @Override
    public void exportImage(JRPrintImage image) throws IOException, JRException {
        Optional<PdfTemplate> drawing =
                image.getRenderer() instanceof Drawing own && isPlain(image) ? drawings.of(own) : Optional.empty();
        if (drawing.isPresent()) {
            tags.startImage(image);
            place(drawing.get(), image);
            tags.endImage();
        } else {
            super.exportImage(image);
        }
    }

    /**
     * Neither turned nor stretched, without background, frame or link: what the library has to add to a picture is left
     * to it.
     */
    private static boolean isPlain(JRPrintImage image) {
        JRLineBox box = image.getLineBox();
        return image.getMode() != ModeEnum.OPAQUE
                && image.getScaleImage() == ScaleImageEnum.RETAIN_SHAPE
                && image.getRotation() == RotationEnum.NONE
                && image.getAnchorName() == null
                && image.getHyperlinkType() == HyperlinkTypeEnum.NONE
                && box.getTopPadding() + box.getLeftPadding() + box.getBottomPadding() + box.getRightPadding() == 0
                && box.getTopPen().getLineWidth()
                                + box.getLeftPen().getLineWidth()
                                + box.getBottomPen().getLineWidth()
                                + box.getRightPen().getLineWidth()
                        == 0
                && image.getLinePen().getLineWidth() == 0;
    }

    /** As large as the element lets it be, where the library would put it. */
    private void place(PdfTemplate drawing, JRPrintImage image) {
        float scale = Math.min(image.getWidth() / drawing.getWidth(), image.getHeight() / drawing.getHeight());
        int besideX = (int) (ImageUtil.getXAlignFactor(image) * (image.getWidth() - scale * drawing.getWidth()));
        int besideY = (int) (ImageUtil.getYAlignFactor(image) * (image.getHeight() - scale * drawing.getHeight()));
        float[] box = box(image.getX() + besideX, image.getY() + besideY, image.getWidth(), image.getHeight());
        ((ClassicPdfProducer) pdfProducer)
                .getPdfContentByte()
                .addTemplate(drawing, scale, 0, 0, scale, box[0], box[3] - scale * drawing.getHeight());
    }

    /** The rectangle of an element on its page, in PDF's coordinates: left, bottom, right, top. */
    float[] box(int x, int y, int width, int height) {
        float left = x + getOffsetX();
        float top = pageFormat.getPageHeight() - y - getOffsetY();
        return new float[] {left, top - height, left + width, top};
    }
}
