package org.scrutineer.jasper.template;

import java.awt.Color;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRBoxContainer;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRCommonGraphicElement;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;
import org.scrutineer.performance.paper.Colour;

/**
 * A template whose headings and table headers have the council's colour in place of the house's. Marks and charts keep
 * theirs: those have a meaning.
 */
final class Recoloured {

    private static final Color HOUSE = new Color(0x12, 0x43, 0x6D);

    private final Color councils;

    private Recoloured(Colour colour) {
        councils = new Color(colour.red(), colour.green(), colour.blue());
    }

    /** @param fresh a copy of the template that is used here only */
    static JasperReport of(JasperReport fresh, Colour colour) {
        Recoloured painter = new Recoloured(colour);
        if (fresh.getStyles() != null) {
            for (JRStyle style : fresh.getStyles()) {
                painter.style(style);
            }
        }
        for (JRBand band : bands(fresh)) {
            band.getChildren().forEach(painter::child);
        }
        return fresh;
    }

    private static JRBand[] bands(JasperReport report) {
        return report.getAllBands() == null ? new JRBand[0] : report.getAllBands();
    }

    private void style(JRStyle style) {
        if (HOUSE.equals(style.getOwnForecolor())) {
            style.setForecolor(councils);
        }
        if (HOUSE.equals(style.getOwnBackcolor())) {
            style.setBackcolor(councils);
        }
        box(style.getLineBox());
        pen(style.getLinePen());
    }

    private void child(JRChild child) {
        if (child instanceof JRElement element) {
            if (HOUSE.equals(element.getOwnForecolor())) {
                element.setForecolor(councils);
            }
            if (HOUSE.equals(element.getOwnBackcolor())) {
                element.setBackcolor(councils);
            }
        }
        if (child instanceof JRBoxContainer container) {
            box(container.getLineBox());
        }
        if (child instanceof JRCommonGraphicElement graphic) {
            pen(graphic.getLinePen());
        }
        if (child instanceof JRFrame frame) {
            frame.getChildren().forEach(this::child);
        }
    }

    private void box(JRLineBox box) {
        if (box != null) {
            pen(box.getPen());
            pen(box.getTopPen());
            pen(box.getLeftPen());
            pen(box.getBottomPen());
            pen(box.getRightPen());
        }
    }

    private void pen(JRPen pen) {
        if (pen != null && HOUSE.equals(pen.getOwnLineColor())) {
            pen.setLineColor(councils);
        }
    }
}
