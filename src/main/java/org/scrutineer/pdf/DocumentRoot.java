package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.List;

/** Puts one Document element at the root of the structure, in place of what the exporter hung there. */
final class DocumentRoot implements FinishingStep {

    @Override
    public void apply(PdfDocument pdf) {
        PdfDictionary root = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.StructTreeRoot);
        PdfObject kids = root.get(PdfName.K);
        PdfArray children = kids instanceof PdfArray array ? array : new PdfArray(List.of(kids));
        if (children.size() != 1 || !PdfName.Document.equals(children.getAsDictionary(0).getAsName(PdfName.S))) {
            PdfDictionary document = new PdfDictionary();
            document.makeIndirect(pdf);
            document.put(PdfName.Type, PdfName.StructElem);
            document.put(PdfName.S, PdfName.Document);
            document.put(PdfName.P, root);
            for (int i = 0; i < children.size(); i++) {
                children.getAsDictionary(i).put(PdfName.P, document);
            }
            document.put(PdfName.K, children);
            root.put(PdfName.K, document);
        }
        PdfDictionary roles = root.getAsDictionary(PdfName.RoleMap);
        if (roles != null) {
            roles.remove(new PdfName("Anchor"));
        }
    }
}
