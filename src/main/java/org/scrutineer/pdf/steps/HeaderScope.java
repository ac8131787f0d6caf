package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.TableGrid;
import org.scrutineer.pdf.structure.Tags;

/**
 * A header cell says whether it heads its column or its row: a row when data follows it, or nothing at all; else a
 * column.
 */
final class HeaderScope implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        for (PdfDictionary table : tags.all("Table")) {
            for (var row : tags.grid(table).rows()) {
                boolean gaps = row.stream().anyMatch(TableGrid.Cell::gap);
                boolean heads = row.stream().noneMatch(TableGrid.Cell::data)
                        && !(gaps && row.stream().allMatch(cell -> cell.gap() || cell.column() == 0));
                for (TableGrid.Cell cell : row) {
                    if (cell.header() && cell.scope().isEmpty()) {
                        Tags.setAttribute(
                                cell.element(), PdfName.Table, PdfName.Scope, heads ? PdfName.Column : PdfName.Row);
                    }
                }
            }
        }
    }
}
