package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.List;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/** One {@code Document} above everything: JasperReports begins with a section. */
public final class DocumentRoot implements FinishingStep {

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
