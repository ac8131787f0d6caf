package org.scrutineer.pdf.paper;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.file.AnnotationLook;
import org.scrutineer.pdf.file.OptionalContent;
import org.scrutineer.pdf.file.Ranges;
import org.scrutineer.pdf.structure.Tags;

/**
 * What lies on a paper's pages. Links stay. What is filled in, stamped or signed becomes part of the page, as it is
 * seen. The comments of those who read the paper before (ISO 32000-1, 12.5.6.2, markup annotations) are left out.
 */
final class PaperAnnotations {

    /** What a reader of the paper puts on it and its author does not. */
    private static final Set<String> COMMENTS = Set.of(
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Ink",
            "FileAttachment",
            "Sound",
            "Redact",
            "Projection");

    private static final PdfName INTENT = new PdfName("IT");
    private static final PdfName TYPED = new PdfName("FreeTextTypeWriter");
    private static final PdfName SIGNATURE = new PdfName("Sig");
    private static final PdfName FIELD_TYPE = new PdfName("FT");

    /** What is to be known of an annotation: page and place in the page's list, from 1 and from 0. */
    interface Visitor {
        void see(int page, int place, PdfDictionary annotation);
    }

    private final PdfDocument pdf;
    private final Declared declared;
    private final List<String> leftOut;
    private final List<String> forMembers;
    private final OptionalContent layers;
    private final Map<String, Set<Integer>> pages = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    PaperAnnotations(PdfDocument pdf, Declared declared, List<String> leftOut, List<String> forMembers) {
        this.pdf = pdf;
        this.declared = declared;
        this.leftOut = leftOut;
        this.forMembers = forMembers;
        this.layers = new OptionalContent(pdf);
    }

    /** Whether there is more on the pages than links, or a form behind them. */
    static boolean any(PdfDocument pdf) {
        boolean[] found = {pdf.getCatalog().getPdfObject().containsKey(PdfName.AcroForm)};
        each(pdf, (page, place, annotation) -> found[0] |= !PdfName.Link.equals(annotation.getAsName(PdfName.Subtype)));
        return found[0];
    }

    static void each(PdfDocument pdf, Visitor visitor) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PdfArray annotations = pdf.getPage(page).getPdfObject().getAsArray(PdfName.Annots);
            for (int place = 0; annotations != null && place < annotations.size(); place++) {
                if (annotations.get(place) instanceof PdfDictionary annotation) {
                    visitor.see(page, place, annotation);
                }
            }
        }
    }

    /** Does it, and says what came of it. */
    void settle() {
        Tags tags = new Tags(pdf);
        IdentityHashMap<PdfDictionary, PrintedLooks.Printed> printed = new IdentityHashMap<>();
        Set<PdfObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            PdfPage page = pdf.getPage(number);
            PdfArray annotations = page.getPdfObject().getAsArray(PdfName.Annots);
            if (annotations == null) {
                continue;
            }
            PrintedLooks looks = new PrintedLooks(page, tags);
            PdfArray kept = new PdfArray();
            for (int place = 0; place < annotations.size(); place++) {
                PdfObject one = annotations.get(place);
                Declared.Fate fate =
                        one instanceof PdfDictionary annotation ? fate(number, annotation) : Declared.Fate.LEFT_OUT;
                if (fate == null) {
                    kept.add(annotations.get(place, false));
                    continue;
                }
                declared.annotation(number, place, fate);
                gone.add(one);
                if (fate == Declared.Fate.PRINTED) {
                    printed.put((PdfDictionary) one, looks.print((PdfDictionary) one));
                }
            }
            looks.write();
            if (kept.isEmpty()) {
                page.getPdfObject().remove(PdfName.Annots);
            } else if (kept.size() < annotations.size()) {
                page.getPdfObject().put(PdfName.Annots, kept);
            }
            page.getPdfObject().setModified();
        }
        PrintedLooks.untie(tags, gone, printed);
        pdf.getCatalog().getPdfObject().remove(PdfName.AcroForm);
        say();
        tellMembers();
    }

    /** What is to become of an annotation; null when it stays. */
    private Declared.Fate fate(int page, PdfDictionary annotation) {
        PdfName kind = annotation.getAsName(PdfName.Subtype);
        if (PdfName.Link.equals(kind)) {
            return null;
        }
        PdfStream look = layers.shown(annotation.getAsDictionary(PdfName.OC)) ? AnnotationLook.of(annotation) : null;
        boolean seen = look != null && AnnotationLook.placing(annotation, look) != null;
        if (kind == null || PdfName.Popup.equals(kind)) {
            return Declared.Fate.LEFT_OUT;
        }
        if (COMMENTS.contains(kind.getValue()) && !TYPED.equals(annotation.getAsName(INTENT))) {
            count("comment", page);
            return Declared.Fate.LEFT_OUT;
        }
        boolean field = PdfName.Widget.equals(kind);
        if (seen) {
            count(!field ? "stamp" : SIGNATURE.equals(inherited(annotation, FIELD_TYPE)) ? "signature" : "field", page);
            return Declared.Fate.PRINTED;
        }
        if (!field) {
            count("other", page);
        }
        return Declared.Fate.LEFT_OUT;
    }

    private static PdfObject inherited(PdfDictionary field, PdfName key) {
        PdfDictionary up = field;
        for (int i = 0; i < 50 && up != null; i++) {
            if (up.get(key) != null) {
                return up.get(key);
            }
            up = up.getAsDictionary(PdfName.Parent);
        }
        return null;
    }

    private void count(String what, int page) {
        counts.merge(what, 1, Integer::sum);
        pages.computeIfAbsent(what, key -> new TreeSet<>()).add(page);
    }

    private void say() {
        say("comment", "comment of its readers is left out", "comments of its readers are left out");
        say(
                "field",
                "form field is printed as it is filled in and can no longer be filled in",
                "form fields are printed as they are filled in and can no longer be filled in");
        say(
                "signature",
                "digital signature is printed as it looks, and proves nothing here: the signed file stays with its "
                        + "author",
                "digital signatures are printed as they look, and prove nothing here: the signed file stays with its "
                        + "author");
        say(
                "stamp",
                "stamp or typed text on the page is printed as it looks",
                "stamps or typed texts on the page are printed as they look");
        say(
                "other",
                "film, sound or other object that does not show on the page is left out",
                "films, sounds or other objects that do not show on the page are left out");
    }

    private void tellMembers() {
        if (counts.containsKey("signature")) {
            forMembers.add(
                    "Its digital signature proves nothing in this file: the signed paper stays with its author.");
        }
        if (counts.containsKey("other")) {
            forMembers.add("It has films, sounds or other objects that are not in this file.");
        }
    }

    private void say(String what, String one, String more) {
        int count = counts.getOrDefault(what, 0);
        if (count > 0) {
            List<Integer> on = new ArrayList<>(pages.get(what));
            leftOut.add(count + " " + (count == 1 ? one : more) + " (" + (on.size() == 1 ? "page " : "pages ")
                    + Ranges.of(on) + ")");
        }
    }
}
