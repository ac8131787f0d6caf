package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * A paper to be kept does nothing by itself: scripts and actions that PDF/A-3 does not allow (ISO 19005-3, 6.5.1) are
 * taken out, and it says which.
 */
public final class FieldsAndActions implements FinishingStep {

    /** What a link may still do. */
    private static final Set<String> ALLOWED = Set.of("GoTo", "GoToR", "GoToE", "Thread", "URI", "SubmitForm", "Named");

    private static final Set<String> ALLOWED_NAMES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");
    private static final PdfName NEEDS_LOOKS = new PdfName("NeedAppearances");
    private static final PdfName XFA = new PdfName("XFA");
    private static final PdfName FOLLOWING = new PdfName("Next");
    private static final int DEEPEST = 50;

    @Override
    public void apply(PdfInProgress work) {
        takenOut(work.pdf()).forEach(work::remark);
    }

    /** Takes them out of a file, and says what they were in a sentence each. */
    public static List<String> takenOut(PdfDocument pdf) {
        PdfDictionary catalog = pdf.getCatalog().getPdfObject();
        int scripts = catalog.remove(PdfName.AA) == null ? 0 : 1;
        if (catalog.get(PdfName.OpenAction) instanceof PdfDictionary action
                && !PdfName.GoTo.equals(action.getAsName(PdfName.S))) {
            catalog.remove(PdfName.OpenAction);
            scripts++;
        }
        PdfDictionary names = catalog.getAsDictionary(PdfName.Names);
        for (String own :
                names == null ? List.<String>of() : List.of("JavaScript", "AlternatePresentations", "Renditions")) {
            scripts += names.remove(new PdfName(own)) == null ? 0 : 1;
        }
        int links = 0;
        int fields = fields(catalog.getAsDictionary(PdfName.AcroForm));
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PdfDictionary page = pdf.getPage(i).getPdfObject();
            scripts += page.remove(PdfName.AA) == null ? 0 : 1;
            PdfArray annotations = page.getAsArray(PdfName.Annots);
            for (int j = 0; annotations != null && j < annotations.size(); j++) {
                PdfDictionary annotation = annotations.getAsDictionary(j);
                if (annotation != null) {
                    boolean field = PdfName.Widget.equals(annotation.getAsName(PdfName.Subtype));
                    int taken = (annotation.remove(PdfName.AA) == null ? 0 : 1) + (silence(annotation, field) ? 1 : 0);
                    fields += field ? taken : 0;
                    links += field ? 0 : taken;
                }
            }
        }
        List<String> said = new ArrayList<>();
        remark(
                said,
                scripts,
                "script or action that runs unasked was taken out",
                "scripts and actions that run unasked were taken out");
        remark(
                said,
                links,
                "link no longer starts what a file for keeps may not start (its words stay)",
                "links no longer start what a file for keeps may not start (their words stay)");
        remark(said, fields, "action of a form field was taken out", "actions of form fields were taken out");
        return said;
    }

    private static void remark(List<String> said, int count, String one, String more) {
        if (count > 0) {
            said.add(count + " " + (count == 1 ? one : more));
        }
    }

    /** Whether an annotation did something that is not allowed. A field does nothing at all. */
    static boolean silence(PdfDictionary annotation, boolean field) {
        PdfDictionary action = annotation.getAsDictionary(PdfName.A);
        if (action == null || (!field && isAllowed(action))) {
            return false;
        }
        annotation.remove(PdfName.A);
        return true;
    }

    /** Whether an action, and what follows it, may stay in a file for keeps. */
    public static boolean isAllowed(PdfDictionary action) {
        PdfObject one = action;
        for (int i = 0; i < DEEPEST && one instanceof PdfDictionary next; i++) {
            PdfName kind = next.getAsName(PdfName.S);
            if (kind == null
                    || !ALLOWED.contains(kind.getValue())
                    || (PdfName.Named.equals(kind)
                            && (next.getAsName(PdfName.N) == null
                                    || !ALLOWED_NAMES.contains(
                                            next.getAsName(PdfName.N).getValue())))) {
                return false;
            }
            one = next.get(FOLLOWING);
        }
        return !(one instanceof PdfArray);
    }

    private static int fields(PdfDictionary form) {
        if (form == null) {
            return 0;
        }
        form.remove(XFA);
        if (form.containsKey(NEEDS_LOOKS)) {
            form.put(NEEDS_LOOKS, PdfBoolean.FALSE);
        }
        return fields(form.getAsArray(PdfName.Fields), new HashSet<>());
    }

    private static int fields(PdfArray fields, Set<PdfDictionary> seen) {
        int taken = 0;
        for (int i = 0; fields != null && i < fields.size(); i++) {
            PdfDictionary field = fields.getAsDictionary(i);
            if (field != null && seen.add(field)) {
                taken += field.remove(PdfName.AA) == null ? 0 : 1;
                taken += fields(field.getAsArray(PdfName.Kids), seen);
            }
        }
        return taken;
    }
}
