package org.scrutineer.cli.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.scrutineer.cli.report.Block.Cell;
import org.scrutineer.cli.report.Block.Figure;
import org.scrutineer.cli.report.Block.Paragraph;
import org.scrutineer.cli.report.Block.Row;
import org.scrutineer.cli.report.Block.Scope;
import org.scrutineer.cli.report.Block.Table;

/** Tables of a Word document, their columns as wide as the report's. */
final class WordTables {

    private static final int LETTERS = 8;
    /** Headings as small as in print, where no word of them is broken. */
    private static final int HEAD_LETTERS = 7;
    /** Twentieths of a point at the sides of a cell, as in print. */
    private static final int SIDES = 40;
    /** Rows that fit on a page together. */
    private static final int SHORT = 12;

    private static final String RULE = "B1B4B6";

    private final XWPFDocument document;
    private final WordFile file;
    private int room;

    WordTables(XWPFDocument document, WordFile file, int room) {
        this.document = document;
        this.file = file;
        this.room = room;
    }

    /** The pages are wider from here on, or narrower. */
    void room(int between) {
        room = between;
    }

    void add(Table table) {
        XWPFTable made = document.createTable();
        made.removeRow(0);
        CTTblPr properties = made.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        made.setWidth(room);
        lines(made);
        made.setCellMargins(0, SIDES, 0, SIDES);
        CTTblGrid grid = made.getCTTbl().addNewTblGrid();
        List<Integer> edges = table.edges();
        for (int i = 0; i + 1 < edges.size(); i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(table, edges.get(i), edges.get(i + 1))));
        }
        // Cells that reach down from a row above, by the edge they begin at, with the rows they still cover.
        Map<Integer, Cell> reaching = new HashMap<>();
        Map<Integer, Integer> left = new HashMap<>();
        for (Row row : table.rows()) {
            row(made.createRow(), row, table, reaching, left);
        }
        keep(made, table);
        // Word joins two tables that follow each other without a paragraph between.
        document.createParagraph();
    }

    /** A table stays with its heading and a short one on its page; the notes under it stay with its last row. */
    private static void keep(XWPFTable made, Table table) {
        int rows = made.getNumberOfRows();
        for (int row = 0; row < rows; row++) {
            boolean together = rows <= SHORT || row < table.head().size() || row == rows - 1;
            if (together) {
                made.getRow(row).getTableCells().forEach(cell -> cell.getParagraphs()
                        .forEach(WordTables::keepNext));
            }
        }
    }

    private static void keepNext(XWPFParagraph paragraph) {
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        paragraph.setKeepNext(true);
    }

    private int width(Table table, int from, int to) {
        int whole = table.edges().get(table.edges().size() - 1) - table.edges().get(0);
        return (int) Math.round((double) room * (to - from) / whole);
    }

    private void row(XWPFTableRow made, Row row, Table table, Map<Integer, Cell> reaching, Map<Integer, Integer> left) {
        made.setCantSplitRow(true);
        made.setRepeatHeader(row.heading());
        while (made.getTableCells().size() > 0) {
            made.removeCell(0);
        }
        // Cells of several elements have no edges of their own: two may begin at one edge of the others, and then share
        // a cell.
        Map<Integer, Cell> byEdge = new HashMap<>();
        row.cells().forEach(cell -> byEdge.merge(cell.left(), cell, WordTables::together));
        for (int edge : table.edges()) {
            Cell above = left.getOrDefault(edge, 0) > 0 ? reaching.get(edge) : null;
            if (above != null) {
                XWPFTableCell joined = cell(made, above, table);
                joined.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                left.merge(edge, -1, Integer::sum);
            } else if (byEdge.containsKey(edge)) {
                Cell cell = byEdge.get(edge);
                XWPFTableCell written = cell(made, cell, table);
                if (cell.rows() > 1) {
                    written.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    reaching.put(edge, cell);
                    left.put(edge, cell.rows() - 1);
                }
                content(written, cell);
            }
        }
    }

    private static Cell together(Cell one, Cell other) {
        List<Block> content = new ArrayList<>(one.content());
        content.addAll(other.content());
        return new Cell(one.scope(), one.rows(), one.left(), Math.max(one.right(), other.right()), content);
    }

    private XWPFTableCell cell(XWPFTableRow row, Cell cell, Table table) {
        XWPFTableCell made = row.createCell();
        CTTcPr properties = made.getCTTc().isSetTcPr()
                ? made.getCTTc().getTcPr()
                : made.getCTTc().addNewTcPr();
        CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(width(table, cell.left(), cell.right())));
        int span = table.span(cell);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (cell.scope() == Scope.COLUMN) {
            made.setColor("12436D");
        }
        return made;
    }

    private void content(XWPFTableCell made, Cell cell) {
        boolean first = true;
        for (var block : cell.content()) {
            XWPFParagraph paragraph = first ? made.getParagraphArray(0) : made.addParagraph();
            first = false;
            paragraph.setSpacingAfter(0);
            if (block instanceof Paragraph words) {
                paragraph.setAlignment(
                        words.right() && cell.scope() == Scope.NONE
                                ? ParagraphAlignment.RIGHT
                                : ParagraphAlignment.LEFT);
                words.words()
                        .forEach(run -> file.run(
                                paragraph,
                                run,
                                cell.scope() == Scope.COLUMN ? HEAD_LETTERS : LETTERS,
                                cell.scope() == Scope.COLUMN ? "FFFFFF" : null));
            } else if (block instanceof Figure figure) {
                file.picture(paragraph, figure, 1);
            }
        }
    }

    /** Lines between rows only, as in print. */
    private static void lines(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, RULE);
    }
}
