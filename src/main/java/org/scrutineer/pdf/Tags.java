package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The structure tree as it lies in the file; iText's wrappers cost too much for the cells of a book. */
final class Tags {

    private final PdfDocument pdf;
    private final PdfDictionary root;
    private final PdfDictionary roles;

    Tags(PdfDocument pdf) {
        this.pdf = pdf;
        this.root = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.StructTreeRoot);
        this.roles = root == null ? null : root.getAsDictionary(PdfName.RoleMap);
    }

    /** Whether the file has no structure. */
    boolean none() {
        return root == null || root.get(PdfName.K) == null;
    }

    /** The root, or null in a file without structure. */
    PdfDictionary root() {
        return root;
    }

    /** The standard type of an element, such as {@code TD}, through the file's own names for them. */
    String role(PdfDictionary element) {
        PdfName name = element.getAsName(PdfName.S);
        for (int i = 0; i < 8 && name != null && roles != null && roles.getAsName(name) != null; i++) {
            name = roles.getAsName(name);
        }
        return name == null ? "" : name.getValue();
    }

    /** What is directly under an element, content included. */
    static List<PdfObject> kids(PdfDictionary element) {
        PdfObject k = element.get(PdfName.K);
        if (k == null) {
            return List.of();
        }
        if (!(k instanceof PdfArray array)) {
            return List.of(k);
        }
        List<PdfObject> kids = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            kids.add(array.get(i));
        }
        return kids;
    }

    /** The elements directly under an element. */
    static List<PdfDictionary> children(PdfDictionary element) {
        PdfObject k = element.get(PdfName.K);
        List<PdfDictionary> children = new ArrayList<>();
        if (k instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof PdfDictionary kid && kid.containsKey(PdfName.S)) {
                    children.add(kid);
                }
            }
        } else if (k instanceof PdfDictionary kid && kid.containsKey(PdfName.S)) {
            children.add(kid);
        }
        return children;
    }

    /** Puts these under an element in place of what it has, and makes it their parent. */
    static void adopt(PdfDictionary parent, List<? extends PdfObject> kids) {
        PdfArray array = new PdfArray();
        for (PdfObject kid : kids) {
            array.add(kid);
            if (kid instanceof PdfDictionary element && element.containsKey(PdfName.S)) {
                element.put(PdfName.P, parent);
            }
        }
        parent.put(PdfName.K, array);
    }

    /** A new element without place or content. */
    PdfDictionary create(String role) {
        PdfDictionary element = new PdfDictionary();
        element.makeIndirect(pdf);
        element.put(PdfName.Type, PdfName.StructElem);
        element.put(PdfName.S, new PdfName(role));
        return element;
    }

    /** Every element in reading order. */
    void each(Consumer<PdfDictionary> visitor) {
        if (!none()) {
            children(root).forEach(top -> each(top, visitor, new HashSet<>()));
        }
    }

    private static void each(PdfDictionary element, Consumer<PdfDictionary> visitor, Set<PdfDictionary> above) {
        // A damaged file may have an element under itself.
        if (above.add(element)) {
            visitor.accept(element);
            children(element).forEach(child -> each(child, visitor, above));
            above.remove(element);
        }
    }

    /** Every element of these types in reading order. */
    List<PdfDictionary> all(String... types) {
        List<String> wanted = Arrays.asList(types);
        List<PdfDictionary> found = new ArrayList<>();
        each(element -> {
            if (wanted.contains(role(element))) {
                found.add(element);
            }
        });
        return found;
    }

    /** An attribute of an element, or null. */
    static PdfObject attribute(PdfDictionary element, PdfName owner, PdfName name) {
        for (PdfDictionary attributes : attributes(element)) {
            if (owner.equals(attributes.getAsName(PdfName.O)) && attributes.containsKey(name)) {
                return attributes.get(name);
            }
        }
        return null;
    }

    static void setAttribute(PdfDictionary element, PdfName owner, PdfName name, PdfObject value) {
        for (PdfDictionary attributes : attributes(element)) {
            if (owner.equals(attributes.getAsName(PdfName.O))) {
                attributes.put(name, value);
                return;
            }
        }
        PdfDictionary own = new PdfDictionary();
        own.put(PdfName.O, owner);
        own.put(name, value);
        PdfObject before = element.get(PdfName.A);
        if (before == null) {
            element.put(PdfName.A, own);
        } else if (before instanceof PdfArray array) {
            array.add(own);
        } else {
            PdfArray both = new PdfArray(before);
            both.add(own);
            element.put(PdfName.A, both);
        }
    }

    private static List<PdfDictionary> attributes(PdfDictionary element) {
        PdfObject a = element.get(PdfName.A);
        if (a instanceof PdfDictionary one) {
            return List.of(one);
        }
        List<PdfDictionary> all = new ArrayList<>();
        if (a instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof PdfDictionary one) {
                    all.add(one);
                }
            }
        }
        return all;
    }
}
