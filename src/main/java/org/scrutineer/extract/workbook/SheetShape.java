package org.scrutineer.extract.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.text.HeaderPlace;

/**
 * What must be known of a sheet before its rows are read.
 *
 * @param header the row of the headings, or 0 where the sheet is empty
 * @param headings by column
 * @param above rows with words above it
 * @param merged areas of merged cells below it, by their first column
 * @param filtered whether the sheet has a filter
 */
record SheetShape(
        int header, List<String> headings, int above, Map<Integer, List<CellRangeAddress>> merged, boolean filtered) {

    static SheetShape of(WorkbookFile workbook, WorkbookFile.Sheet sheet, ContractTable table)
            throws IOException, XMLStreamException {
        CellText text = new CellText(workbook);
        List<SheetXml.Line> head = new ArrayList<>();
        try (SheetXml xml = new SheetXml(workbook, sheet)) {
            for (SheetXml.Line line = xml.next(); line != null; line = xml.next()) {
                if (head.size() < HeaderPlace.LINES
                        && line.cells().stream()
                                .anyMatch(cell -> !text.words(cell).isEmpty())) {
                    head.add(line);
                }
            }
            int place = 0;
            for (int i = 0; i < head.size() && place == 0; i++) {
                place = HeaderPlace.isHeader(table, headings(head.get(i), text)) ? i : 0;
            }
            if (head.isEmpty()) {
                return new SheetShape(0, List.of(), 0, Map.of(), xml.filtered());
            }
            int row = head.get(place).number();
            Map<Integer, List<CellRangeAddress>> merged = new HashMap<>();
            xml.merged().stream().filter(area -> area.getLastRow() >= row).forEach(area -> merged.computeIfAbsent(
                            area.getFirstColumn(), column -> new ArrayList<>())
                    .add(area));
            return new SheetShape(row, headings(head.get(place), text), place, merged, xml.filtered());
        }
    }

    private static List<String> headings(SheetXml.Line line, CellText text) {
        List<String> headings = new ArrayList<>();
        for (Cell cell : line.cells()) {
            while (headings.size() <= cell.column()) {
                headings.add("");
            }
            headings.set(cell.column(), text.words(cell));
        }
        return headings;
    }
}
