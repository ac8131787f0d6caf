package org.scrutineer.jasper.export;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.scrutineer.jasper.drawing.Drawing;
import org.scrutineer.jasper.drawing.Mark;

/**
 * The drawings of one PDF, each written once however often it is shown. The library has SVG painted by a reader of all
 * SVG, with every letter as an outline, which takes longer than the rest of the export; the program's own drawings are
 * few kinds of marks, and their words can be words.
 */
final class PdfDrawings {

    private final ClassicPdfProducer producer;
    private final Map<Drawing, Optional<PdfTemplate>> drawn = new HashMap<>();
    private final Map<Boolean, BaseFont> fonts = new HashMap<>();

    PdfDrawings(ClassicPdfProducer producer) {
        this.producer = producer;
    }

    /**
     * The drawing as a template of the PDF; empty when the font lacks one of its letters, and the library must paint
     * it.
     */
    Optional<PdfTemplate> of(Drawing drawing) {
        return drawn.computeIfAbsent(drawing, once -> canWrite(once) ? Optional.of(draw(once)) : Optional.empty());
    }

    private boolean canWrite(Drawing drawing) {
        return drawing.marks().stream()
                .allMatch(mark -> !(mark instanceof Mark.Words words)
                        || words.words().chars().allMatch(font(words.bold())::charExists));
    }

    private BaseFont font(boolean bold) {
        return fonts.computeIfAbsent(bold, heavy -> {
            Map<Attribute, Object> attributes = new HashMap<>();
            attributes.put(TextAttribute.FAMILY, "Liberation Sans");
            attributes.put(TextAttribute.SIZE, 10f);
            attributes.put(TextAttribute.WEIGHT, heavy ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR);
            return producer.getFont(attributes, Locale.UK).getBaseFont();
        });
    }

    private PdfTemplate draw(Drawing drawing) {
        PdfTemplate page =
                producer.getPdfContentByte().createTemplate((float) drawing.width(), (float) drawing.height());
        // What the page before it has set goes on inside a drawing.
        page.setLineCap(PdfContentByte.LINE_CAP_BUTT);
        page.setLineJoin(PdfContentByte.LINE_JOIN_MITER);
        page.setCharacterSpacing(0);
        page.setWordSpacing(0);
        for (Mark mark : drawing.marks()) {
            put(page, drawing.height(), mark);
        }
        return page;
    }

    private void put(PdfTemplate page, double height, Mark mark) {
        if (mark instanceof Mark.Box box) {
            begin(page, box.fill(), box.outline());
            page.rectangle((float) box.x(), (float) (height - box.y() - box.height()), (float) box.width(), (float)
                    box.height());
            end(page, box.outline());
        } else if (mark instanceof Mark.Line line) {
            take(page, line.pen());
            page.moveTo((float) line.x1(), (float) (height - line.y1()));
            page.lineTo((float) line.x2(), (float) (height - line.y2()));
            page.stroke();
        } else if (mark instanceof Mark.Dot dot) {
            begin(page, dot.fill(), null);
            page.circle((float) dot.x(), (float) (height - dot.y()), (float) dot.radius());
            end(page, null);
        } else if (mark instanceof Mark.Shape shape) {
            begin(page, shape.fill(), shape.outline());
            page.moveTo((float) shape.corners().get(0).x(), (float)
                    (height - shape.corners().get(0).y()));
            shape.corners().stream()
                    .skip(1)
                    .forEach(corner -> page.lineTo((float) corner.x(), (float) (height - corner.y())));
            page.closePath();
            end(page, shape.outline());
        } else if (mark instanceof Mark.Words words) {
            write(page, height, words);
        }
    }

    private static void begin(PdfTemplate page, int fill, Mark.Pen outline) {
        page.setColorFill(new Color(fill));
        if (outline != null) {
            take(page, outline);
        }
    }

    private static void end(PdfTemplate page, Mark.Pen outline) {
        if (outline == null) {
            page.fill();
        } else {
            page.fillStroke();
        }
    }

    private static void take(PdfTemplate page, Mark.Pen pen) {
        page.setColorStroke(new Color(pen.colour()));
        page.setLineWidth((float) pen.width());
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        page.setLineDash(dashes, 0);
    }

    private void write(PdfTemplate page, double height, Mark.Words words) {
        BaseFont font = font(words.bold());
        double wide = font.getWidthPoint(words.words(), (float) words.size());
        double x =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - wide / 2;
                    case END -> words.x() - wide;
                };
        page.setColorFill(new Color(words.fill()));
        page.beginText();
        page.setFontAndSize(font, (float) words.size());
        page.setTextMatrix((float) x, (float) (height - words.y()));
        page.showText(words.words());
        page.endText();
    }
}
