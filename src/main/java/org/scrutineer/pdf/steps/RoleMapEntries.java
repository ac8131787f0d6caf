package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * The file's own names for types may not name a standard type (ISO 14289-1, 7.1). An entry that maps one to itself says
 * nothing and is taken out; where one is mapped to another, its elements get the type that was meant.
 */
final class RoleMapEntries implements FinishingStep {

    private static final Set<String> STANDARD = Set.of(
            "Document",
            "Part",
            "Art",
            "Sect",
            "Div",
            "BlockQuote",
            "Caption",
            "TOC",
            "TOCI",
            "Index",
            "NonStruct",
            "Private",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Span",
            "Quote",
            "Note",
            "Reference",
            "BibEntry",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Figure",
            "Formula",
            "Form");

    @Override
    public void apply(PdfInProgress work) {
        PdfDictionary root = work.tags().root();
        PdfDictionary roles = root == null ? null : root.getAsDictionary(PdfName.RoleMap);
        for (PdfName own : roles == null ? List.<PdfName>of() : new ArrayList<>(roles.keySet())) {
            if (STANDARD.contains(own.getValue())) {
                PdfName meant = roles.getAsName(own);
                roles.remove(own);
                String end = meant == null ? "" : work.tags().standard(meant);
                if (STANDARD.contains(end) && !end.equals(own.getValue())) {
                    work.tags().replace(own, new PdfName(end));
                }
                work.tags().forgetRoles();
            }
        }
    }
}
