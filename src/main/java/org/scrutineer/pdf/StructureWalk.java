package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.function.Consumer;

/** Visits every element of a structure tree, parents before their children, in reading order. */
final class StructureWalk {

    private StructureWalk() {
    }

    static void each(PdfDocument pdf, Consumer<PdfStructElem> visitor) {
        visit(pdf.getStructTreeRoot(), visitor);
    }

    private static void visit(IStructureNode node, Consumer<PdfStructElem> visitor) {
        if (node.getKids() == null) {
            return;
        }
        for (IStructureNode kid : node.getKids()) {
            if (kid instanceof PdfStructElem element) {
                visitor.accept(element);
                visit(element, visitor);
            }
        }
    }
}
