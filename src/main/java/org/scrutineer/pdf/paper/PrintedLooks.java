package org.scrutineer.pdf.paper;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scrutineer.pdf.content.Instructions;
import org.scrutineer.pdf.content.MarkNumbers;
import org.scrutineer.pdf.file.AnnotationLook;
import org.scrutineer.pdf.structure.Tags;

/**
 * The looks of annotations become part of a page's content, in front of it as they were, and keep their place among its
 * tags.
 */
final class PrintedLooks {

    /** Where a look is now: a page and, when it was tagged, the number of its piece, else -1. */
    record Printed(PdfDictionary page, int mark) {}

    private final PdfPage page;
    private final Tags tags;
    private final StringBuilder drawn = new StringBuilder();
    private int next = -1;

    PrintedLooks(PdfPage page, Tags tags) {
        this.page = page;
        this.tags = tags;
    }

    Printed print(PdfDictionary annotation) {
        PdfStream look = AnnotationLook.of(annotation);
        double[] placing = AnnotationLook.placing(annotation, look);
        look.put(PdfName.Type, PdfName.XObject);
        look.put(PdfName.Subtype, PdfName.Form);
        PdfName name = page.getResources().addForm(new PdfFormXObject(look));
        boolean tagged = !tags.none() && tags.parents().holds(annotation);
        int mark = tagged ? nextMark() : -1;
        drawn.append(tagged ? "/Form <</MCID " + mark + ">> BDC " : "").append("q ");
        for (double one : placing) {
            drawn.append(String.format(Locale.ROOT, "%.6f ", one));
        }
        drawn.append("cm ").append(name).append(" Do Q").append(tagged ? " EMC\n" : "\n");
        return new Printed(page.getPdfObject(), mark);
    }

    private int nextMark() {
        if (next < 0) {
            next = MarkNumbers.next(page);
        }
        return next++;
    }

    /** Puts all that was printed behind the page's own content, whatever that leaves open. */
    void write() {
        if (drawn.isEmpty()) {
            return;
        }
        int open = 0;
        Instructions instruction = new Instructions(page.getContentBytes());
        while (instruction.next()) {
            open += instruction.operator().equals("q")
                    ? 1
                    : instruction.operator().equals("Q") ? -1 : 0;
        }
        page.newContentStreamBefore().getOutputStream().writeBytes("q\n".getBytes(StandardCharsets.ISO_8859_1));
        page.newContentStreamAfter()
                .getOutputStream()
                .writeBytes(
                        ("\n" + "Q ".repeat(Math.max(0, open)) + "Q\n" + drawn).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Elements let go of annotations that are no longer there, and hold what was printed of them instead. */
    static void untie(Tags tags, Set<PdfObject> gone, Map<PdfDictionary, Printed> printed) {
        if (tags.none() || gone.isEmpty()) {
            return;
        }
        tags.each(element -> {
            List<PdfObject> kids = new ArrayList<>();
            boolean changed = false;
            for (PdfObject kid : Tags.kids(element)) {
                PdfDictionary object = kid instanceof PdfDictionary piece && !piece.containsKey(PdfName.S)
                        ? piece.getAsDictionary(PdfName.Obj)
                        : null;
                if (object == null || !gone.contains(object)) {
                    kids.add(kid);
                    continue;
                }
                changed = true;
                Printed now = printed.get(object);
                if (now != null && now.mark >= 0) {
                    kids.add(piece(now));
                }
            }
            if (changed) {
                element.put(PdfName.K, new PdfArray(kids));
                element.setModified();
            }
        });
    }

    private static PdfDictionary piece(Printed printed) {
        PdfDictionary piece = new PdfDictionary();
        piece.put(PdfName.Type, PdfName.MCR);
        piece.put(PdfName.Pg, printed.page);
        piece.put(PdfName.MCID, new PdfNumber(printed.mark));
        return piece;
    }
}
