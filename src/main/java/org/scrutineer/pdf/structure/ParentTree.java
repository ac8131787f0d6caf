package org.scrutineer.pdf.structure;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNull;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way back from what is on the pages to the elements that hold it. */
public final class ParentTree {

    private static final int LEAF = 64;
    /** A damaged file may say anything; no page has more pieces of content. */
    private static final int MOST_MARKS = 100_000;

    private static final PdfName PARENT_TREE = new PdfName("ParentTree");
    private static final PdfName NEXT_KEY = new PdfName("ParentTreeNextKey");

    /** By page, or by the form whose own content it is; then by the number of the piece. */
    private final Map<PdfDictionary, List<PdfDictionary>> content = new LinkedHashMap<>();
    /** By annotation or other object. */
    private final Map<PdfDictionary, PdfDictionary> objects = new LinkedHashMap<>();

    /** Takes in what an element holds. What the file has for an index is not asked: it may be wrong. */
    void take(PdfDictionary element) {
        PdfObject k = element.get(PdfName.K);
        if (k instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                take(array.get(i), element);
            }
        } else {
            take(k, element);
        }
    }

    private void take(PdfObject kid, PdfDictionary element) {
        if (kid instanceof PdfNumber mark) {
            hold(element.getAsDictionary(PdfName.Pg), mark, element);
        } else if (kid instanceof PdfDictionary piece && !piece.containsKey(PdfName.S)) {
            hold(piece, element.getAsDictionary(PdfName.Pg), element);
        }
    }

    void tie(PdfDictionary object, PdfDictionary element) {
        objects.put(object, element);
    }

    private void hold(PdfDictionary piece, PdfDictionary page, PdfDictionary element) {
        if (piece.getAsDictionary(PdfName.Obj) != null) {
            objects.put(piece.getAsDictionary(PdfName.Obj), element);
        } else if (piece.getAsStream(PdfName.Stm) != null) {
            hold(piece.getAsStream(PdfName.Stm), piece.getAsNumber(PdfName.MCID), element);
        } else {
            hold(
                    piece.getAsDictionary(PdfName.Pg) == null ? page : piece.getAsDictionary(PdfName.Pg),
                    piece.getAsNumber(PdfName.MCID),
                    element);
        }
    }

    private void hold(PdfDictionary place, PdfNumber mark, PdfDictionary element) {
        if (place != null && mark != null && mark.intValue() >= 0 && mark.intValue() < MOST_MARKS) {
            List<PdfDictionary> elements = content.computeIfAbsent(place, key -> new ArrayList<>());
            while (elements.size() <= mark.intValue()) {
                elements.add(null);
            }
            elements.set(mark.intValue(), element);
        }
    }

    /** Whether an element holds this annotation or other object. */
    public boolean holds(PdfDictionary object) {
        return objects.containsKey(object);
    }

    /** The element that holds an annotation or other object, or null. */
    public PdfDictionary element(PdfDictionary object) {
        return objects.get(object);
    }

    /** The element that holds a piece of a page's content, or null. */
    public PdfDictionary element(PdfDictionary page, int mark) {
        List<PdfDictionary> elements = content.getOrDefault(page, List.of());
        return mark >= 0 && mark < elements.size() ? elements.get(mark) : null;
    }

    /** Puts it into the file. Every page, form and annotation keeps its number if no other has it. */
    public void write(PdfInProgress work) {
        Map<Integer, PdfObject> entries = new TreeMap<>();
        Map<PdfDictionary, PdfObject> later = new LinkedHashMap<>();
        content.forEach(
                (place, elements) -> number(place, PdfName.StructParents, array(work, elements), entries, later));
        objects.forEach((object, element) -> number(object, PdfName.StructParent, element, entries, later));
        int next = entries.isEmpty() ? 0 : ((TreeMap<Integer, PdfObject>) entries).lastKey() + 1;
        for (Map.Entry<PdfDictionary, PdfObject> one : later.entrySet()) {
            one.getKey()
                    .put(
                            content.containsKey(one.getKey()) ? PdfName.StructParents : PdfName.StructParent,
                            new PdfNumber(next));
            entries.put(next++, one.getValue());
        }
        PdfDictionary root = work.tags().root();
        root.put(PARENT_TREE, tree(work, entries));
        root.put(NEXT_KEY, new PdfNumber(next));
    }

    private static PdfArray array(PdfInProgress work, List<PdfDictionary> elements) {
        PdfArray array = new PdfArray();
        elements.forEach(element -> array.add(element == null ? PdfNull.PDF_NULL : element));
        array.makeIndirect(work.pdf());
        return array;
    }

    private static void number(
            PdfDictionary place,
            PdfName key,
            PdfObject value,
            Map<Integer, PdfObject> entries,
            Map<PdfDictionary, PdfObject> later) {
        PdfNumber number = place.getAsNumber(key);
        if (number == null || number.intValue() < 0 || entries.putIfAbsent(number.intValue(), value) != null) {
            later.put(place, value);
        }
    }

    private static PdfDictionary tree(PdfInProgress work, Map<Integer, PdfObject> entries) {
        PdfArray leaves = new PdfArray();
        List<PdfObject> numbers = new ArrayList<>();
        int left = entries.size();
        for (Map.Entry<Integer, PdfObject> entry : entries.entrySet()) {
            numbers.add(new PdfNumber(entry.getKey()));
            numbers.add(entry.getValue());
            if (--left == 0 || numbers.size() == 2 * LEAF) {
                PdfDictionary leaf = new PdfDictionary();
                leaf.put(PdfName.Limits, new PdfArray(List.of(numbers.get(0), new PdfNumber(entry.getKey()))));
                leaf.put(PdfName.Nums, new PdfArray(numbers));
                leaf.makeIndirect(work.pdf());
                leaves.add(leaf);
                numbers.clear();
            }
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(entries.isEmpty() ? PdfName.Nums : PdfName.Kids, leaves);
        tree.makeIndirect(work.pdf());
        return tree;
    }
}
