package org.scrutineer.pdf.agenda;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.file.Places;

/** Takes the bookmarks of a paper along into the file it becomes part of. */
final class OutlineCopy {

    private final PdfDocument to;
    private final Places places;
    private final int before;
    private final Set<PdfDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private OutlineCopy(PdfDocument from, PdfDocument to, int before) {
        this.to = to;
        this.places = new Places(from);
        this.before = before;
    }

    /** The page a bookmark leads to, or 0 when it leads nowhere in its file. */
    static int page(PdfDocument pdf, PdfOutline outline) {
        PdfObject destination = outline.getDestination() == null
                ? null
                : outline.getDestination().getDestinationPage(pdf.getCatalog().getNameTree(PdfName.Dests));
        return destination instanceof PdfDictionary page ? pdf.getPageNumber(page) : 0;
    }

    /** The bookmarks of the first level that lead to a page. */
    static List<AgendaPart.Heading> headings(PdfDocument pdf) {
        List<AgendaPart.Heading> headings = new ArrayList<>();
        Places places = new Places(pdf);
        Set<PdfDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        PdfDictionary outlines = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.Outlines);
        PdfDictionary one = outlines == null ? null : outlines.getAsDictionary(PdfName.First);
        while (one != null && seen.add(one)) {
            int page = places.page(destination(one));
            if (page > 0) {
                headings.add(new AgendaPart.Heading(title(one), page));
            }
            one = one.getAsDictionary(PdfName.Next);
        }
        return headings;
    }

    /** Puts the bookmarks of a file under a bookmark of another, where its pages begin after {@code before}. */
    static void copy(PdfDocument from, PdfDocument to, PdfOutline parent, int before) {
        new OutlineCopy(from, to, before)
                .copy(from.getCatalog().getPdfObject().getAsDictionary(PdfName.Outlines), parent);
    }

    private void copy(PdfDictionary above, PdfOutline parent) {
        PdfDictionary one = above == null ? null : above.getAsDictionary(PdfName.First);
        while (one != null && seen.add(one)) {
            PdfOutline copied = parent.addOutline(title(one));
            int page = places.page(destination(one));
            PdfDictionary action = one.getAsDictionary(PdfName.A);
            if (page > 0) {
                copied.addDestination(place(places.place(destination(one)), before + page));
            } else if (action != null && action.getAsString(PdfName.URI) != null) {
                copied.addAction(
                        PdfAction.createURI(action.getAsString(PdfName.URI).toUnicodeString()));
            }
            copy(one, copied);
            one = one.getAsDictionary(PdfName.Next);
        }
    }

    private static String title(PdfDictionary bookmark) {
        PdfString title = bookmark.getAsString(PdfName.Title);
        return title == null ? "" : title.toUnicodeString();
    }

    private static PdfObject destination(PdfDictionary bookmark) {
        PdfDictionary action = bookmark.getAsDictionary(PdfName.A);
        return bookmark.get(PdfName.Dest) != null
                ? bookmark.get(PdfName.Dest)
                : action != null && PdfName.GoTo.equals(action.getAsName(PdfName.S)) ? action.get(PdfName.D) : null;
    }

    private PdfExplicitDestination place(PdfArray place, int page) {
        if (PdfName.XYZ.equals(place.getAsName(1)) && place.getAsNumber(3) != null) {
            return PdfExplicitDestination.createXYZ(
                    to.getPage(page), 0, place.getAsNumber(3).floatValue(), 0);
        }
        return PdfExplicitDestination.createFit(to.getPage(page));
    }
}
