package org.scrutineer.pdf.paper;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.file.AttachedFiles;
import org.scrutineer.pdf.file.OptionalContent;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.Placeholders;
import org.scrutineer.pdf.file.UnusablePdfException;
import org.scrutineer.pdf.steps.FieldsAndActions;

/**
 * A paper of others with nothing in it that may not be published along: comments, layers that are off, what does
 * something. What of it is seen stays, and what is left out is said.
 *
 * @param source the paper as it goes on; what was handed in when there was nothing to leave out
 * @param leftOut what is left out or has changed its kind, a sentence each
 * @param forMembers those of them that whoever reads the paper should know
 * @param declared the same for the comparison
 * @param attached files that travel with the paper
 */
public record PreparedPaper(
        PdfSource source,
        List<String> leftOut,
        List<String> forMembers,
        Declared declared,
        List<AttachedFiles.Attached> attached) {

    /**
     * Prepares a paper so that it can become part of an accessible file.
     *
     * @throws UnusablePdfException when what its pages show is not the paper
     */
    public static PreparedPaper of(PdfSource paper) {
        return paper.guard(() -> {
            Declared declared = new Declared();
            List<AttachedFiles.Attached> attached;
            boolean change;
            try (PdfDocument pdf = paper.open()) {
                Placeholders.refuse(paper.name(), pdf);
                attached = AttachedFiles.of(pdf);
                change = new OptionalContent(pdf).any() || PaperAnnotations.any(pdf);
            }
            List<String> leftOut = new ArrayList<>();
            List<String> forMembers = new ArrayList<>();
            PdfSource prepared = change ? changed(paper, declared, leftOut, forMembers) : paper;
            for (AttachedFiles.Attached one : attached) {
                leftOut.add("its attachment " + one.name()
                        + " travels in the file: look whether it is meant for the public");
                forMembers.add("Its attachment " + one.name() + " is in the file's list of attachments.");
            }
            return new PreparedPaper(prepared, List.copyOf(leftOut), List.copyOf(forMembers), declared, attached);
        });
    }

    private static PdfSource changed(
            PdfSource paper, Declared declared, List<String> leftOut, List<String> forMembers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = paper.open(new PdfWriter(out))) {
            new PaperAnnotations(pdf, declared, leftOut, forMembers).settle();
            OptionalContent layers = new OptionalContent(pdf);
            if (layers.any()) {
                new MergedLayers(pdf, layers).settle();
                declared.layersAreMerged();
                layers.states().forEach((name, state) -> {
                    if (state.contains("off")) {
                        leftOut.add("its layer \"" + name + "\", which is switched off, is left out");
                    }
                });
            }
        }
        return PdfSource.of(paper.name(), out.toByteArray());
    }

    /** The paper without its tags: everything else stays, bookmarks and attachments too. */
    public static PdfSource withoutTags(PdfSource paper) {
        return paper.guard(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PdfDocument pdf = paper.open(new PdfWriter(out))) {
                PdfDictionary catalog = pdf.getCatalog().getPdfObject();
                catalog.remove(PdfName.StructTreeRoot);
                catalog.remove(PdfName.MarkInfo);
                for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                    PdfDictionary page = pdf.getPage(i).getPdfObject();
                    page.remove(PdfName.StructParents);
                    PdfArray annotations = page.getAsArray(PdfName.Annots);
                    for (int j = 0; annotations != null && j < annotations.size(); j++) {
                        PdfObject one = annotations.get(j);
                        if (one instanceof PdfDictionary annotation) {
                            annotation.remove(PdfName.StructParent);
                        }
                    }
                }
            }
            return PdfSource.of(paper.name(), out.toByteArray());
        });
    }

    /** The paper as it is, but for what would run in a file for keeps; what that is goes to the list. */
    public static PdfSource silent(PdfSource paper, List<String> leftOut) {
        return paper.guard(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PdfDocument pdf = paper.open(new PdfWriter(out))) {
                leftOut.addAll(FieldsAndActions.takenOut(pdf));
            }
            return PdfSource.of(paper.name(), out.toByteArray());
        });
    }

    /** What links may no longer do, which {@link FieldsAndActions} takes out, for the comparison. */
    public static Declared silenced(PdfSource paper, Declared declared) {
        return paper.guard(() -> {
            try (PdfDocument pdf = paper.open()) {
                PaperAnnotations.each(pdf, (page, place, annotation) -> {
                    PdfDictionary action = annotation.getAsDictionary(PdfName.A);
                    boolean field = PdfName.Widget.equals(annotation.getAsName(PdfName.Subtype));
                    if (action != null
                            && declared.annotation(page, place) == null
                            && (field || !FieldsAndActions.isAllowed(action))) {
                        declared.annotation(page, place, Declared.Fate.WITHOUT_ACTION);
                    }
                });
            }
            return declared;
        });
    }

    /** Names that attachments get in a file where several papers bring theirs along, each once. */
    public static String free(String name, Map<String, byte[]> taken, String paper) {
        String free = name;
        for (int i = 2; taken.containsKey(free); i++) {
            free = paper + (i == 2 ? "" : " " + (i - 1)) + " - " + name;
        }
        return free;
    }
}
