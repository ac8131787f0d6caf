package org.scrutineer.pdf.compare;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.file.Places;

/** A file's bookmarks in words that can be compared. */
final class Bookmarked {

    private Bookmarked() {}

    /**
     * Each with its depth and where it leads.
     *
     * @param top only those under the top bookmark of this place, from 0; all when it is below 0
     * @param before pages of the file before the paper's first
     */
    static List<String> of(PdfDocument pdf, Places places, int top, int before) {
        List<String> found = new ArrayList<>();
        Set<PdfDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        PdfDictionary one = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.Outlines);
        if (one != null && top >= 0) {
            one = one.getAsDictionary(PdfName.First);
            for (int i = 0; i < top && one != null; i++) {
                one = one.getAsDictionary(PdfName.Next);
            }
        }
        collect(one, places, before, 0, seen, found);
        return found;
    }

    private static void collect(
            PdfDictionary parent, Places places, int before, int depth, Set<PdfDictionary> seen, List<String> found) {
        PdfDictionary one = parent == null ? null : parent.getAsDictionary(PdfName.First);
        while (one != null && seen.add(one)) {
            PdfString title = one.getAsString(PdfName.Title);
            found.add(
                    depth + " " + (title == null ? "" : title.toUnicodeString().strip()) + " to "
                            + target(places.target(one, before)));
            collect(one, places, before, depth + 1, seen, found);
            one = one.getAsDictionary(PdfName.Next);
        }
    }

    /**
     * A bookmark that does something else than lead to a place or an address, which never goes into a file for keeps,
     * counts for its words.
     */
    private static String target(String said) {
        return said.startsWith("/") ? "nowhere" : said;
    }
}
