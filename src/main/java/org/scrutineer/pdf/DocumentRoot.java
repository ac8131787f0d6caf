package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;

/** One {@code Document} above everything: JasperReports begins with a section. */
final class DocumentRoot implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        List<PdfDictionary> tops = Tags.children(tags.root());
        if (tops.size() == 1 && "Document".equals(tags.role(tops.get(0)))) {
            return;
        }
        PdfDictionary document = tags.create("Document");
        tags.adopt(document, tops);
        document.put(PdfName.P, tags.root());
        tags.root().put(PdfName.K, document);
    }
}
