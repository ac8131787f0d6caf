package org.scrutineer.jasper;

import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * Exports PDF with the structure that the templates mean. The library's own exporter knows no artifacts, scopes or figure boxes; everything that
 * needs to know what an element <em>is</em> happens here, and what is mechanical happens later in {@code org.scrutineer.pdf.Finisher}.
 */
public final class TaggedPdfExporter extends JRPdfExporter {

    public TaggedPdfExporter() {
        tagHelper = new StructureTags(this);
    }

    /** The rectangle of an element on its page, in PDF's coordinates: left, bottom, right, top. */
    float[] box(int x, int y, int width, int height) {
        float left = x + getOffsetX();
        float top = pageFormat.getPageHeight() - y - getOffsetY();
        return new float[] {left, top - height, left + width, top};
    }
}
