package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;

/** Gives a scope to header cells that have none (PDF/UA-1 7.5-1): a header that begins a row with data is the row's, any other the column's. */
final class HeaderScopes implements FinishingStep {

    private static final PdfName SCOPE = new PdfName("Scope");

    @Override
    public void apply(PdfDocument pdf) {
        StructureWalk.each(pdf, element -> {
            if (PdfName.TR.equals(element.getRole())) {
                boolean hasData = element.getKids().stream().anyMatch(kid -> kid instanceof PdfStructElem cell && PdfName.TD.equals(cell.getRole()));
                for (IStructureNode kid : element.getKids()) {
                    if (kid instanceof PdfStructElem cell && PdfName.TH.equals(cell.getRole())) {
                        give(cell.getPdfObject(), hasData ? "Row" : "Column");
                    }
                }
            }
        });
    }

    private static void give(PdfDictionary cell, String scope) {
        PdfObject attributes = cell.get(PdfName.A);
        PdfArray list = attributes instanceof PdfArray array ? array : new PdfArray();
        if (attributes instanceof PdfDictionary one) {
            list.add(one);
        }
        for (int i = 0; i < list.size(); i++) {
            PdfDictionary one = list.getAsDictionary(i);
            if (one != null && PdfName.Table.equals(one.getAsName(PdfName.O))) {
                if (!one.containsKey(SCOPE)) {
                    one.put(SCOPE, new PdfName(scope));
                    cell.setModified();
                }
                return;
            }
        }
        PdfDictionary table = new PdfDictionary();
        table.put(PdfName.O, PdfName.Table);
        table.put(SCOPE, new PdfName(scope));
        list.add(table);
        cell.put(PdfName.A, list);
    }
}
