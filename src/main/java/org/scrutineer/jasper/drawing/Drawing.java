package org.scrutineer.jasper.drawing;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DataRenderable;
import net.sf.jasperreports.renderers.Renderable;

/**
 * A drawing of some size, in points, and its marks in the order in which they cover each other. It is what an image of
 * a template shows: the PDF export of this program writes the marks themselves, and everything else in JasperReports
 * asks for the data, which are SVG.
 *
 * @param figures what it is drawn from, as a table whose first row are the headings; forms that readers can open show
 *     them. Empty for a drawing without figures
 */
public record Drawing(double width, double height, List<Mark> marks, List<List<String>> figures)
        implements Renderable, DataRenderable, Serializable {

    public Drawing {
        marks = List.copyOf(marks);
        figures = List.copyOf(figures);
    }

    /** A drawing that shows no figures, such as a mark. */
    public Drawing(double width, double height, List<Mark> marks) {
        this(width, height, marks, List.of());
    }

    /** The same for equal drawings, so that an export keeps a mark that is shown a hundred times once. */
    @Override
    public String getId() {
        return UUID.nameUUIDFromBytes(getData(null)).toString();
    }

    @Override
    public byte[] getData(JasperReportsContext context) {
        return svg().getBytes(StandardCharsets.UTF_8);
    }

    /** The drawing as an SVG document without a prologue. */
    public String svg() {
        return SvgText.of(this);
    }
}
