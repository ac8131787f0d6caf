package org.scrutineer.pdf.steps;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import org.scrutineer.pdf.content.PageMarks;
import org.scrutineer.pdf.structure.Contents;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/** Every link is tied to the words it stands on, and says where it leads. */
final class LinkTags implements FinishingStep {

    private static final int PRINT = 4;
    private static final int HIDDEN_FLAGS = 1 | 2 | 32;

    @Override
    public void apply(PdfInProgress work) {
        PdfDocument pdf = work.pdf();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PdfPage page = pdf.getPage(i);
            PdfArray annotations = page.getPdfObject().getAsArray(PdfName.Annots);
            if (annotations == null) {
                continue;
            }
            for (PdfAnnotation annotation : page.getAnnotations()) {
                if (!PdfName.Link.equals(annotation.getSubtype())) {
                    continue;
                }
                PdfDictionary dictionary = annotation.getPdfObject();
                PdfNumber flags = dictionary.getAsNumber(PdfName.F);
                dictionary.put(
                        PdfName.F, new PdfNumber(((flags == null ? 0 : flags.intValue()) & ~HIDDEN_FLAGS) | PRINT));
                PdfDictionary holder = work.tags().parents().element(dictionary);
                if (blank(annotation.getContents())) {
                    annotation.setContents(
                            new PdfString(said(work, page, annotation, holder), PdfEncodings.UNICODE_BIG));
                }
                if (holder == null) {
                    int mark = under(annotation.getRectangle(), work.marks(page));
                    work.tags()
                            .tie(
                                    link(work, page, work.tags().parents().element(page.getPdfObject(), mark)),
                                    dictionary,
                                    page.getPdfObject());
                }
            }
        }
    }

    /** Its own words, those of the whole link where it wraps; where there are none, its address. */
    private static String said(PdfInProgress work, PdfPage page, PdfAnnotation annotation, PdfDictionary holder) {
        String words = holder == null || !work.tags().role(holder).equals("Link") ? "" : Contents.words(work, holder);
        if (words.isEmpty() && annotation.getRectangle() != null) {
            words = work.shown(page).under(annotation.getRectangle().toRectangle());
        }
        return words.isEmpty() ? target(annotation.getPdfObject()) : "Go to " + words;
    }

    private static boolean blank(PdfString text) {
        return text == null || text.toUnicodeString().isBlank();
    }

    private static String target(PdfDictionary link) {
        PdfDictionary action = link.getAsDictionary(PdfName.A);
        PdfString uri = action == null ? null : action.getAsString(PdfName.URI);
        return uri == null ? "Go to another place in this document" : "Go to " + uri.toUnicodeString();
    }

    /** The mark that lies most under the link, or -1. */
    private static int under(PdfArray place, PageMarks marks) {
        Rectangle link = place == null ? null : place.toRectangle();
        int best = -1;
        float most = 0;
        for (var entry : link == null
                ? java.util.Map.<Integer, Rectangle>of().entrySet()
                : marks.boxes().entrySet()) {
            Rectangle shared = link.getIntersection(entry.getValue());
            float area = shared == null ? 0 : shared.getWidth() * shared.getHeight();
            if (area > most) {
                most = area;
                best = entry.getKey();
            }
        }
        return best;
    }

    /**
     * The link element that the words are in; where there is none, one beside the words, or at the end of the document.
     */
    private static PdfDictionary link(PdfInProgress work, PdfPage page, PdfDictionary words) {
        Tags tags = work.tags();
        PdfDictionary up = words;
        for (int i = 0; i < 100 && up != null && up.containsKey(PdfName.S); i++) {
            if (tags.role(up).equals("Link")) {
                return up;
            }
            up = up.getAsDictionary(PdfName.P);
        }
        PdfDictionary link = tags.create("Link");
        link.put(PdfName.Pg, page.getPdfObject());
        tags.add(words == null ? Tags.children(tags.root()).get(0) : words, link);
        return link;
    }
}
