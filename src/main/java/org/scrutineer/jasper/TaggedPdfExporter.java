package org.scrutineer.jasper;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * Exports a filled report as tagged PDF with what the library's exporter does not know: page furniture is an artifact, a header that
 * repeats on every page is read once, charts are figures with their text and place, header cells have a scope, tables say what they hold.
 * The rest of PDF/UA is mechanical and left to {@code org.scrutineer.pdf}.
 */
public final class TaggedPdfExporter extends JRPdfExporter {

    /** Begins an element of this type, such as {@code TOC}; {@link #CLOSE} on a later element ends it. */
    static final String OPEN = "net.sf.jasperreports.export.scrutineer.open";
    static final String CLOSE = "net.sf.jasperreports.export.scrutineer.close";
    /** Puts a frame into an element of this type, such as {@code TOCI}. */
    static final String TAG = "net.sf.jasperreports.export.scrutineer.tag";
    /** A header cell that later pages repeat. */
    static final String HEADER = "net.sf.jasperreports.export.scrutineer.header";
    /** {@code Row} on the first cell of a row. */
    static final String SCOPE = "net.sf.jasperreports.export.scrutineer.scope";
    /** Alternative text of an image that has no tooltip. */
    static final String ALT = "net.sf.jasperreports.export.scrutineer.alt";

    private TaggedPdfExporter() {
        tagHelper = new TagWriter(this);
    }

    /**
     * Writes the report. The stream stays open.
     *
     * @throws IllegalStateException when the report cannot be exported
     */
    public static void export(JasperPrint print, OutputStream pdf) {
        TaggedPdfExporter exporter = new TaggedPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        try {
            exporter.exportReport();
        } catch (JRException failed) {
            throw new IllegalStateException("the PDF cannot be made: " + failed.getMessage(), failed);
        }
    }

    /** Left edge on the page, in points, of an element that stands at x in its container. */
    float left(int x) {
        return (float) x + getOffsetX();
    }

    /** Upper edge on the page, counted from the page's foot as PDF does. */
    float top(int y) {
        return (float) pageFormat.getPageHeight() - y - getOffsetY();
    }
}
