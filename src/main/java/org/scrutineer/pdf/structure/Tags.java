package org.scrutineer.pdf.structure;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The structure tree as it lies in the file; iText's wrappers cost too much for the cells of a book. Every walk over
 * its scattered elements costs time, too: it is walked once and remembered until an element gets another place, which
 * is why places, types and identifiers are changed here only.
 */
public final class Tags {

    private final PdfDocument pdf;
    private final PdfDictionary root;
    private final PdfDictionary roles;
    private final Map<PdfName, String> known = new HashMap<>();
    private final Map<PdfDictionary, TableGrid> grids = new HashMap<>();
    private final List<PdfDictionary> inOrder = new ArrayList<>();
    private final List<PdfName> theirNames = new ArrayList<>();
    private final Set<PdfDictionary> identified = new HashSet<>();
    private final Set<PdfDictionary> gaps = new HashSet<>();
    private final ParentTree parents = new ParentTree();
    private boolean parentsKnown;

    public Tags(PdfDocument pdf) {
        this.pdf = pdf;
        this.root = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.StructTreeRoot);
        this.roles = root == null ? null : root.getAsDictionary(PdfName.RoleMap);
    }

    /** Whether the file has no structure. */
    public boolean none() {
        return root == null || root.get(PdfName.K) == null;
    }

    /** The root, or null in a file without structure. */
    public PdfDictionary root() {
        return root;
    }

    /** The standard type of an element, such as {@code TD}, through the file's own names for them. */
    public String role(PdfDictionary element) {
        return role(element.getAsName(PdfName.S));
    }

    private String role(PdfName name) {
        return name == null ? "" : known.computeIfAbsent(name, this::standard);
    }

    /** What one of the file's own names for a type stands for in the end. */
    public String standard(PdfName own) {
        PdfName name = own;
        for (int i = 0; i < 8 && roles != null && roles.getAsName(name) != null; i++) {
            name = roles.getAsName(name);
        }
        return name.getValue();
    }

    /** Gives an element another type. */
    public void rename(PdfDictionary element, PdfName role) {
        element.put(PdfName.S, role);
        changed();
    }

    /** Gives all elements that have one of the file's own names for a type another type, and forgets the name. */
    public void replace(PdfName own, PdfName role) {
        read();
        for (int i = 0; i < inOrder.size(); i++) {
            if (own.equals(theirNames.get(i))) {
                inOrder.get(i).put(PdfName.S, role);
                theirNames.set(i, role);
            }
        }
        if (roles != null) {
            roles.remove(own);
            known.clear();
        }
    }

    /** The file's own names for types have changed. */
    public void forgetRoles() {
        known.clear();
        grids.clear();
    }

    private void changed() {
        grids.clear();
        inOrder.clear();
        theirNames.clear();
    }

    /** What is directly under an element, content included. */
    public static List<PdfObject> kids(PdfDictionary element) {
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
    public static List<PdfDictionary> children(PdfDictionary element) {
        PdfObject k = element.get(PdfName.K);
        if (k == null || k instanceof PdfNumber) {
            return List.of();
        }
        List<PdfDictionary> children = new ArrayList<>();
        if (k instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                PdfObject one = array.get(i);
                if (one instanceof PdfDictionary kid && kid.containsKey(PdfName.S)) {
                    children.add(kid);
                }
            }
        } else if (k instanceof PdfDictionary kid && kid.containsKey(PdfName.S)) {
            children.add(kid);
        }
        return children;
    }

    /** Puts these under an element in place of what it has, and makes it their parent. */
    public void adopt(PdfDictionary parent, List<? extends PdfObject> kids) {
        PdfArray array = new PdfArray();
        for (PdfObject kid : kids) {
            array.add(kid);
            if (kid instanceof PdfDictionary element && element.containsKey(PdfName.S)) {
                element.put(PdfName.P, parent);
            }
        }
        parent.put(PdfName.K, array);
        changed();
    }

    /** Puts one more element under an element, behind what it has. */
    public void add(PdfDictionary parent, PdfDictionary kid) {
        List<PdfObject> kids = new ArrayList<>(kids(parent));
        kids.add(kid);
        adopt(parent, kids);
    }

    /** Ties an annotation of a page to an element, behind what it has. */
    public void tie(PdfDictionary element, PdfDictionary annotation, PdfDictionary page) {
        PdfDictionary reference = new PdfDictionary();
        reference.put(PdfName.Type, PdfName.OBJR);
        reference.put(PdfName.Obj, annotation);
        if (element.getAsDictionary(PdfName.Pg) != page) {
            reference.put(PdfName.Pg, page);
        }
        List<PdfObject> kids = new ArrayList<>(kids(element));
        kids.add(reference);
        element.put(PdfName.K, kids.size() == 1 ? reference : new PdfArray(kids));
        parents().tie(annotation, element);
    }

    /** The way back from content to the elements. */
    public ParentTree parents() {
        read();
        return parents;
    }

    /** Names an element so that others can refer to it. */
    public void identify(PdfDictionary element, PdfString id) {
        element.put(PdfName.ID, id);
        identified.add(element);
    }

    /** The elements that have an identifier, in reading order. */
    List<PdfDictionary> identified() {
        read();
        return inOrder.stream().filter(identified::contains).toList();
    }

    /** A new element without place or content. */
    public PdfDictionary create(String role) {
        PdfDictionary element = new PdfDictionary();
        element.makeIndirect(pdf);
        element.put(PdfName.Type, PdfName.StructElem);
        element.put(PdfName.S, new PdfName(role));
        return element;
    }

    /** An empty cell where a row lacks one: it is no data. */
    public PdfDictionary createGap() {
        PdfDictionary gap = create("TD");
        gaps.add(gap);
        return gap;
    }

    boolean isGap(PdfDictionary cell) {
        return gaps.contains(cell);
    }

    /** Every element in reading order. */
    public void each(Consumer<PdfDictionary> visitor) {
        read();
        // The visitor may change what it sees.
        List.copyOf(inOrder).forEach(visitor);
    }

    /** Every element in reading order with its standard type. */
    public void each(BiConsumer<PdfDictionary, String> visitor) {
        read();
        List<PdfName> names = List.copyOf(theirNames);
        List<PdfDictionary> elements = List.copyOf(inOrder);
        for (int i = 0; i < elements.size(); i++) {
            visitor.accept(elements.get(i), role(names.get(i)));
        }
    }

    private void read() {
        if (inOrder.isEmpty() && !none()) {
            for (PdfDictionary top : children(root)) {
                read(top, new HashSet<>());
            }
            // Elements get other places, but none loses its content or its identifier to another.
            parentsKnown = true;
        }
    }

    private void read(PdfDictionary element, Set<PdfDictionary> above) {
        // A damaged file may have an element under itself.
        if (above.add(element)) {
            inOrder.add(element);
            theirNames.add(element.getAsName(PdfName.S));
            if (!parentsKnown) {
                parents.take(element);
                if (element.get(PdfName.ID) instanceof PdfString) {
                    identified.add(element);
                }
            }
            for (PdfDictionary child : children(element)) {
                read(child, above);
            }
            above.remove(element);
        }
    }

    /** Every element of these types in reading order. */
    public List<PdfDictionary> all(String... types) {
        List<String> wanted = Arrays.asList(types);
        List<PdfDictionary> found = new ArrayList<>();
        read();
        for (int i = 0; i < inOrder.size(); i++) {
            if (wanted.contains(role(theirNames.get(i)))) {
                found.add(inOrder.get(i));
            }
        }
        return found;
    }

    /** The cells of a table. */
    public TableGrid grid(PdfDictionary table) {
        return grids.computeIfAbsent(table, one -> new TableGrid(this, one));
    }

    /** An attribute of an element, or null. */
    public static PdfObject attribute(PdfDictionary element, PdfName owner, PdfName name) {
        PdfObject a = element.get(PdfName.A);
        if (a instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                PdfObject found = attribute(array.get(i), owner, name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return attribute(a, owner, name);
    }

    private static PdfObject attribute(PdfObject a, PdfName owner, PdfName name) {
        return a instanceof PdfDictionary attributes && owner.equals(attributes.getAsName(PdfName.O))
                ? attributes.get(name)
                : null;
    }

    public static void setAttribute(PdfDictionary element, PdfName owner, PdfName name, PdfObject value) {
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
