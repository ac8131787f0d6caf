package org.scrutineer.jasper.table;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * A subreport that prints one table: a row head and a column for each heading it is given, neighbours of one group
 * under a heading that spans them. Its rows have the fields {@link #ROW}, {@link #STRONG}, {@link #PART} and
 * {@code c0}, {@code c1} and so on.
 */
public final class GridDesign {

    /** Field of the row's head. */
    public static final String ROW = "row";
    /** Field that is true for a total. */
    public static final String STRONG = "strong";
    /** Field that is true for a part of the row above. */
    public static final String PART = "part";

    private static final int WIDEST_COLUMN = 80;
    private static final int NARROWEST_HEAD = 84;
    private static final int NARROWEST_COLUMN = 32;
    private static final int COMFORTABLE_HEAD = 110;
    private static final int WIDEST_HEAD = 240;
    private static final int ROW_HEIGHT = 10;
    private static final int LONG = 4000;
    private static final Map<Shape, JasperReport> COMPILED = new ConcurrentHashMap<>();

    private final Shape shape;
    private final JasperDesign design = new JasperDesign();
    private final HeadLines head = new HeadLines(GridLook.FONT, GridLook.HEAD_SIZE, true);
    private final int rowHead;
    private final GridPlaces places;

    /** What makes two grids the same report. */
    private record Shape(String rowsAre, int rowHead, List<GridColumn> columns, int width, Color colour) {}

    private GridDesign(Shape shape) {
        this.shape = shape;
        this.rowHead = shape.rowHead();
        this.places = GridPlaces.of(rowHead, needed(shape.columns()), shape.width(), WIDEST_COLUMN);
    }

    /**
     * The compiled subreport.
     *
     * @param rowsAre what the rows are, the heading over the row heads
     * @param rows the row heads, for which there must be room
     * @param width points that there are from margin to margin
     * @param colour of the table's head
     */
    public static JasperReport of(
            String rowsAre, List<String> rows, List<GridColumn> columns, int width, Color colour) {
        HeadLines words = new HeadLines(GridLook.FONT, GridLook.SIZE, true);
        List<Integer> needed = needed(columns);
        double longest = rows.stream().mapToDouble(words::width).max().orElse(0) + 2.0 * GridLook.PADDING + 1;
        // A row head gets what the columns leave, and wraps before a heading of a column would be broken within a word.
        int left = Math.max(
                NARROWEST_HEAD,
                width - needed.stream().mapToInt(Integer::intValue).sum());
        int rowHead = (int) Math.max(NARROWEST_HEAD, Math.min(Math.min(WIDEST_HEAD, left), Math.ceil(longest)));
        return COMPILED.computeIfAbsent(
                new Shape(rowsAre, rowHead, List.copyOf(columns), width, colour),
                shape -> new GridDesign(shape).compiled());
    }

    /** Whether a grid of these columns has room in a width, with row heads of some words. */
    public static boolean fits(List<GridColumn> columns, int width) {
        return needed(columns).stream().mapToInt(Integer::intValue).sum() + COMFORTABLE_HEAD <= width;
    }

    /** Points of each column in which its heading is not broken within a word. */
    private static List<Integer> needed(List<GridColumn> columns) {
        HeadLines heads = new HeadLines(GridLook.FONT, GridLook.HEAD_SIZE, true);
        return columns.stream()
                .map(one -> Math.max(
                        NARROWEST_COLUMN, (int) Math.ceil(heads.longestWord(one.label())) + 2 * GridLook.PADDING + 1))
                .toList();
    }

    private JasperReport compiled() {
        try {
            design.setName("grid");
            design.setPageWidth(shape.width());
            design.setColumnWidth(shape.width());
            design.setPageHeight(LONG);
            design.setLeftMargin(0);
            design.setRightMargin(0);
            design.setTopMargin(0);
            design.setBottomMargin(0);
            field(ROW, String.class);
            field(STRONG, Boolean.class);
            field(PART, Boolean.class);
            for (int i = 0; i < shape.columns().size(); i++) {
                field("c" + i, String.class);
            }
            GridLook.of(design, shape.colour());
            design.setTitle(edge("start"));
            design.setSummary(edge("end"));
            design.setColumnHeader(new GridHead(shape.rowsAre(), shape.columns(), head, places).band());
            JRDesignBand row = row();
            ((JRDesignSection) design.getDetailSection()).addBand(row);
            inStyle(design.getColumnHeader().getElements());
            inStyle(row.getElements());
            return JasperCompileManager.compileReport(design);
        } catch (JRException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Gives elements the style that they name, as a template that is read from a file has it: JasperReports 6.20 of the
     * servers compiles the conditions of no style that is only named.
     */
    private void inStyle(JRElement[] elements) {
        for (JRElement one : elements) {
            JRDesignElement element = (JRDesignElement) one;
            element.setStyle(design.getStylesMap().get(element.getStyleNameReference()));
            element.setStyleNameReference(null);
            if (element instanceof JRDesignFrame frame) {
                inStyle(frame.getElements());
            }
        }
    }

    private void field(String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    /** The invisible line that begins or ends the table in the structure of a PDF. */
    private JRDesignBand edge(String part) {
        JRDesignLine line = new JRDesignLine();
        place(line, 0, 0, places.end(), 1);
        line.getLinePen().setLineWidth(0f);
        line.setForecolor(Color.WHITE);
        tag(line, "pdf.tag.table", part);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(1);
        band.addElement(line);
        return band;
    }

    private JRDesignBand row() {
        JRDesignFrame frame = new JRDesignFrame();
        place(frame, 0, 0, places.end(), ROW_HEIGHT);
        frame.setStyleNameReference(GridLook.ROW);
        frame.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        tag(frame, "pdf.tag.tr", "full");
        List<JRDesignElement> cells = new ArrayList<>();
        cells.add(cell(ROW, GridLook.ROW_HEAD, 0, rowHead));
        tag(cells.get(0), "pdf.tag.th", "full");
        tag(cells.get(0), "scrutineer.scope", "Row");
        for (int i = 0; i < shape.columns().size(); i++) {
            JRDesignElement cell = cell("c" + i, GridLook.CELL, places.left(i), places.width(i, 1));
            tag(cell, "pdf.tag.td", "full");
            cells.add(cell);
        }
        cells.forEach(frame::addElement);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(ROW_HEIGHT);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.addElement(frame);
        return band;
    }

    private static JRDesignTextField cell(String field, String style, int x, int width) {
        JRDesignTextField cell = new JRDesignTextField();
        place(cell, x, 0, width, ROW_HEIGHT);
        cell.setStyleNameReference(style);
        cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        cell.setBlankWhenNull(Boolean.TRUE);
        cell.setExpression(new JRDesignExpression("$F{" + field + "}"));
        return cell;
    }

    /** A heading at its place. */
    static JRDesignStaticText words(String words, String style, int x, int y, int width, int height) {
        JRDesignStaticText text = new JRDesignStaticText();
        place(text, x, y, width, height);
        text.setText(words);
        text.setStyleNameReference(style);
        tag(text, "pdf.tag.th", "full");
        tag(text, "scrutineer.header", "true");
        return text;
    }

    private static void place(JRDesignElement element, int x, int y, int width, int height) {
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
        element.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_TOP);
    }

    /** Says what an element is, as reports/README.md lists it. */
    static void tag(JRDesignElement element, String name, String value) {
        element.getPropertiesMap().setProperty("net.sf.jasperreports.export." + name, value);
    }
}
