package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/**
 * Only rows in a table, only cells in a row. Page feet that were printed while a table was open come to stand after it.
 */
final class TableShape implements FinishingStep {

    private static final Set<String> IN_TABLE = Set.of("TR", "THead", "TBody", "TFoot", "Caption");
    private static final Set<String> IN_ROW = Set.of("TH", "TD");

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        List<PdfDictionary> allRows = tags.all("TR");
        for (PdfDictionary table : tags.all("Table")) {
            List<PdfObject> rows = new ArrayList<>();
            List<PdfObject> strangers = new ArrayList<>();
            for (PdfObject kid : Tags.kids(table)) {
                boolean stranger = kid instanceof PdfDictionary element
                        && element.containsKey(PdfName.S)
                        && !IN_TABLE.contains(tags.role(element));
                (stranger ? strangers : rows).add(kid);
            }
            PdfDictionary parent = table.getAsDictionary(PdfName.P);
            if (!strangers.isEmpty() && parent != null) {
                tags.adopt(table, rows);
                List<PdfObject> siblings = new ArrayList<>(Tags.kids(parent));
                siblings.addAll(siblings.indexOf(table) + 1, strangers);
                tags.adopt(parent, siblings);
            }
        }
        for (PdfDictionary row : allRows) {
            if (Tags.children(row).stream().anyMatch(cell -> !IN_ROW.contains(tags.role(cell)))) {
                List<PdfObject> cells = new ArrayList<>();
                for (PdfObject kid : Tags.kids(row)) {
                    cells.add(
                            kid instanceof PdfDictionary element
                                            && element.containsKey(PdfName.S)
                                            && !IN_ROW.contains(tags.role(element))
                                    ? cell(tags, element)
                                    : kid);
                }
                tags.adopt(row, cells);
            }
        }
    }

    private static PdfDictionary cell(Tags tags, PdfDictionary content) {
        PdfDictionary cell = tags.create("TD");
        tags.adopt(cell, List.of(content));
        return cell;
    }
}
