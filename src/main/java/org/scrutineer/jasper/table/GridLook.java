package org.scrutineer.jasper.table;

import java.awt.Color;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.design.JRDesignConditionalStyle;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.scrutineer.jasper.HouseColours;

/**
 * The styles of a grid, which has no style file of its own: table heads, row heads and cells as
 * {@code reports/scrutineer.jrtx} has them.
 */
final class GridLook {

    static final String FONT = "Liberation Sans";
    static final float HEAD_SIZE = 7;
    static final float SIZE = 7.5f;
    static final int PADDING = 2;
    private static final int ABOVE = 1;

    static final String HEAD = "GridHead";
    static final String HEAD_LEFT = "GridHeadLeft";
    static final String ROW = "GridRow";
    static final String ROW_HEAD = "GridRowHead";
    static final String CELL = "GridCell";

    private static final int INDENT = 12;
    private static final float HAIR = 0.5f;
    private static final Color ZEBRA = new Color(0xF3, 0xF5, 0xF7);

    private GridLook() {}

    /** @param colour of the table's head */
    static void of(JasperDesign design, Color colour) throws JRException {
        JRDesignStyle head = style(HEAD, HEAD_SIZE, Color.WHITE, HorizontalTextAlignEnum.CENTER);
        head.setBold(true);
        head.setMode(ModeEnum.OPAQUE);
        head.setBackcolor(colour);
        head.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
        line(head.getLineBox().getPen(), Color.WHITE);
        design.addStyle(head);
        JRDesignStyle left = new JRDesignStyle();
        left.setName(HEAD_LEFT);
        left.setParentStyleNameReference(HEAD);
        left.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
        design.addStyle(left);
        JRDesignStyle row = style(ROW, SIZE, Color.decode(HouseColours.INK), HorizontalTextAlignEnum.LEFT);
        // A frame with a padding has less room than its cells need, and prints none of them.
        row.getLineBox().setTopPadding(0);
        row.getLineBox().setBottomPadding(0);
        row.getLineBox().setPadding(0);
        line(row.getLineBox().getTopPen(), Color.decode(HouseColours.RULE));
        JRDesignConditionalStyle shaded = when(GridDesign.STRONG);
        shaded.setMode(ModeEnum.OPAQUE);
        shaded.setBackcolor(ZEBRA);
        row.addConditionalStyle(shaded);
        design.addStyle(row);
        JRDesignStyle rowHead = style(ROW_HEAD, SIZE, Color.decode(HouseColours.INK), HorizontalTextAlignEnum.LEFT);
        rowHead.addConditionalStyle(bold());
        JRDesignConditionalStyle indented = when(GridDesign.PART);
        indented.getLineBox().setLeftPadding(INDENT);
        rowHead.addConditionalStyle(indented);
        design.addStyle(rowHead);
        JRDesignStyle cell = style(CELL, SIZE, Color.decode(HouseColours.INK), HorizontalTextAlignEnum.RIGHT);
        cell.addConditionalStyle(bold());
        design.addStyle(cell);
    }

    private static JRDesignConditionalStyle bold() {
        JRDesignConditionalStyle bold = when(GridDesign.STRONG);
        bold.setBold(true);
        return bold;
    }

    private static JRDesignConditionalStyle when(String field) {
        JRDesignConditionalStyle style = new JRDesignConditionalStyle();
        style.setConditionExpression(new JRDesignExpression("$F{" + field + "}"));
        return style;
    }

    private static JRDesignStyle style(String name, float size, Color ink, HorizontalTextAlignEnum align) {
        JRDesignStyle style = new JRDesignStyle();
        style.setName(name);
        style.setFontName(FONT);
        style.setFontSize(size);
        style.setForecolor(ink);
        style.setHorizontalTextAlign(align);
        style.getLineBox().setPadding(PADDING);
        // Rows stand close: two tables and more to a page.
        style.getLineBox().setTopPadding(ABOVE);
        style.getLineBox().setBottomPadding(0);
        return style;
    }

    private static void line(JRPen pen, Color colour) {
        pen.setLineWidth(HAIR);
        pen.setLineColor(colour);
    }
}
