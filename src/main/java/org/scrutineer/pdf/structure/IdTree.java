package org.scrutineer.pdf.structure;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The index from an element's identifier to the element. */
public final class IdTree {

    private static final int LEAF = 64;

    private IdTree() {}

    /**
     * Makes it anew from the identifiers that the elements have. An identifier that an earlier element has already is
     * taken away.
     */
    public static void rebuild(PdfInProgress work) {
        PdfDocument pdf = work.pdf();
        Tags tags = work.tags();
        Map<String, PdfDictionary> elements = new TreeMap<>();
        tags.identified().forEach(element -> {
            if (element.get(PdfName.ID) instanceof PdfString id
                    && elements.putIfAbsent(new String(id.getValueBytes(), StandardCharsets.ISO_8859_1), element)
                            != null) {
                element.remove(PdfName.ID);
            }
        });
        if (elements.isEmpty()) {
            tags.root().remove(PdfName.IDTree);
            return;
        }
        PdfArray leaves = new PdfArray();
        List<PdfObject> names = new ArrayList<>();
        String first = null;
        int left = elements.size();
        for (Map.Entry<String, PdfDictionary> entry : elements.entrySet()) {
            first = first == null ? entry.getKey() : first;
            names.add(string(entry.getKey()));
            names.add(entry.getValue());
            if (--left == 0 || names.size() == 2 * LEAF) {
                PdfDictionary leaf = new PdfDictionary();
                leaf.put(PdfName.Limits, new PdfArray(List.of(string(first), string(entry.getKey()))));
                leaf.put(PdfName.Names, new PdfArray(names));
                leaf.makeIndirect(pdf);
                leaves.add(leaf);
                names.clear();
                first = null;
            }
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.Kids, leaves);
        tree.makeIndirect(pdf);
        tags.root().put(PdfName.IDTree, tree);
    }

    private static PdfString string(String value) {
        return new PdfString(value.getBytes(StandardCharsets.ISO_8859_1));
    }
}
