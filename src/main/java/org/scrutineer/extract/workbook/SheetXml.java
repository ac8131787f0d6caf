package org.scrutineer.extract.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Walks through the XML of one sheet, a row at a time, so that a large sheet is never whole in memory. */
final class SheetXml implements Closeable {

    /**
     * One row.
     *
     * @param number the row's number as Excel shows it
     * @param hidden whether it is hidden, by hand or by a filter
     */
    record Line(int number, boolean hidden, List<Cell> cells) {}

    private final List<InputStream> open = new ArrayList<>();
    private final XMLStreamReader xml;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private boolean filtered;
    private int number;

    SheetXml(WorkbookFile workbook, WorkbookFile.Sheet sheet) throws IOException, XMLStreamException {
        this.xml = workbook.xml(sheet, open);
    }

    /** The next row, or null at the end. */
    Line next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        return line();
                    }
                    case "mergeCell" -> merged.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                    case "autoFilter" -> filtered = true;
                    default -> {}
                }
            }
        }
        return null;
    }

    /** Areas of cells that are merged; known when the last row was read. */
    List<CellRangeAddress> merged() {
        return merged;
    }

    /** Whether the sheet has a filter; known when the last row was read. */
    boolean filtered() {
        return filtered;
    }

    private Line line() throws XMLStreamException {
        String said = xml.getAttributeValue(null, "r");
        number = said == null ? number + 1 : Integer.parseInt(said);
        boolean hidden = isTrue(xml.getAttributeValue(null, "hidden"));
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                Cell cell = cell(column + 1);
                column = cell.column();
                cells.add(cell);
            }
        }
        return new Line(number, hidden, cells);
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private Cell cell(int next) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        String said = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = null;
        String formula = null;
        StringBuilder inline = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "f" -> formula = xml.getElementText();
                    case "t" -> inline.append(xml.getElementText());
                    default -> {}
                }
            }
        }
        String type = said == null ? "n" : said;
        return new Cell(
                place == null ? next : new CellReference(place).getCol(),
                type,
                style == null ? -1 : Integer.parseInt(style),
                type.equals("inlineStr") ? inline.toString() : value,
                formula);
    }

    @Override
    public void close() throws IOException {
        for (InputStream in : open) {
            in.close();
        }
    }
}
