package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;

/** A header cell says whether it heads its column or its row: a row when data follows it, else a column. */
final class HeaderScope implements FinishingStep {

    @Override
    public void apply(Work work) {
        Tags tags = work.tags();
        for (PdfDictionary table : tags.all("Table")) {
            for (var row : tags.grid(table).rows()) {
                boolean data = row.stream().anyMatch(cell -> !cell.header());
                for (TableGrid.Cell cell : row) {
                    if (cell.header() && cell.scope().isEmpty()) {
                        Tags.setAttribute(cell.element(), PdfName.Table, PdfName.Scope, data ? PdfName.Row : PdfName.Column);
                    }
                }
            }
        }
    }
}
