package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.pdf.structure.IdTree;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.TableGrid;
import org.scrutineer.pdf.structure.Tags;

/**
 * Every data cell names the cells that head it, so that a reader of one cell hears its row and all its column headings.
 * In a table whose rows have different numbers of columns nobody knows which those are: no heading is better than a
 * wrong one.
 */
final class HeaderCells implements FinishingStep {

    private static final PdfName HEADERS = new PdfName("Headers");

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        List<PdfDictionary> tables = tags.all("Table");
        for (int i = 0; i < tables.size(); i++) {
            TableGrid grid = tags.grid(tables.get(i));
            if (!linked(grid) && !grid.isRagged()) {
                link(tags, grid, work.prefix() + "t" + (i + 1));
            }
        }
        if (!work.prefix().isEmpty()) {
            tags.each(element -> own(element, work.prefix()));
        }
        IdTree.rebuild(work);
    }

    /** An author who linked the cells knows better. */
    private static boolean linked(TableGrid grid) {
        for (List<TableGrid.Cell> row : grid.rows()) {
            for (TableGrid.Cell cell : row) {
                if (Tags.attribute(cell.element(), PdfName.Table, HEADERS) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void link(Tags tags, TableGrid grid, String table) {
        List<TableGrid.Cell> columnHeads = new ArrayList<>();
        List<TableGrid.Cell> rowHeads = new ArrayList<>();
        boolean data = false;
        for (List<TableGrid.Cell> row : grid.rows()) {
            if (row.isEmpty()) {
                continue;
            }
            boolean heads = row.stream().noneMatch(TableGrid.Cell::data);
            if (heads && data && row.size() == grid.rows().get(0).size()) {
                // The table's head again on its next page, as older exporters tag it: each cell is told its headings
                // once.
                columnHeads.clear();
            }
            data = !heads;
            for (TableGrid.Cell cell : row) {
                if (cell.header()) {
                    tags.identify(cell.element(), id(table + "r" + (cell.row() + 1) + "c" + (cell.column() + 1)));
                    (cell.scope().equals("Row") ? rowHeads : columnHeads).add(cell);
                }
            }
            rowHeads.removeIf(head -> head.row() + head.rows() <= row.get(0).row());
            for (TableGrid.Cell cell : row) {
                if (cell.data()) {
                    PdfArray headers = new PdfArray();
                    for (TableGrid.Cell head : columnHeads) {
                        if (cell.sharesColumn(head)) {
                            headers.add(head.element().get(PdfName.ID));
                        }
                    }
                    for (TableGrid.Cell head : rowHeads) {
                        if (cell.sharesRow(head)) {
                            headers.add(head.element().get(PdfName.ID));
                        }
                    }
                    if (!headers.isEmpty()) {
                        Tags.setAttribute(cell.element(), PdfName.Table, HEADERS, headers);
                    }
                }
            }
        }
    }

    /** Gives the identifiers that the file came with the prefix that keeps them apart from those of other files. */
    private static void own(PdfDictionary element, String prefix) {
        if (element.get(PdfName.ID) instanceof PdfString old) {
            element.put(PdfName.ID, own(old, prefix));
        }
        if (Tags.attribute(element, PdfName.Table, HEADERS) instanceof PdfArray old) {
            PdfArray headers = new PdfArray();
            for (PdfObject one : old) {
                headers.add(one instanceof PdfString head ? own(head, prefix) : one);
            }
            Tags.setAttribute(element, PdfName.Table, HEADERS, headers);
        }
    }

    private static PdfString own(PdfString old, String prefix) {
        String value = new String(old.getValueBytes(), StandardCharsets.ISO_8859_1);
        return value.startsWith(prefix) ? old : id(prefix + value);
    }

    private static PdfString id(String value) {
        return new PdfString(value.getBytes(StandardCharsets.ISO_8859_1));
    }
}
