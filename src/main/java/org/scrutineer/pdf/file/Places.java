package org.scrutineer.pdf.file;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.HashMap;
import java.util.Map;

/** Where links and bookmarks of a file lead, whether they say a place or a name for it. */
public final class Places {

    private final PdfDocument pdf;
    private final Map<String, PdfObject> named = new HashMap<>();

    public Places(PdfDocument pdf) {
        this.pdf = pdf;
        try {
            PdfDictionary older = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.Dests);
            if (older != null) {
                older.keySet().forEach(name -> named.put(name.getValue(), older.get(name)));
            }
            pdf.getCatalog()
                    .getNameTree(PdfName.Dests)
                    .getNames()
                    .forEach((name, place) -> named.put(name.toUnicodeString(), place));
        } catch (RuntimeException brokenTree) {
            // A name that cannot be looked up leads nowhere, before as after.
            return;
        }
    }

    /** The place that is meant, as a page and where on it, or null when there is none. */
    public PdfArray place(PdfObject target) {
        String name = target instanceof PdfString string
                ? string.toUnicodeString()
                : target instanceof PdfName simple ? simple.getValue() : null;
        PdfObject place = name == null ? target : named.get(name);
        return place instanceof PdfArray array
                ? array
                : place instanceof PdfDictionary dictionary ? dictionary.getAsArray(PdfName.D) : null;
    }

    /** The page that is meant, from 1, or 0 when it leads nowhere in the file. */
    public int page(PdfObject target) {
        PdfArray place = place(target);
        if (place == null || place.isEmpty()) {
            return 0;
        }
        if (place.get(0) instanceof PdfDictionary page) {
            return pdf.getPageNumber(page);
        }
        // Some programs count pages from 0 instead of naming them.
        int counted = place.getAsNumber(0) == null ? 0 : place.getAsNumber(0).intValue() + 1;
        return counted <= pdf.getNumberOfPages() ? counted : 0;
    }

    /**
     * Where a link or bookmark leads, in words that can be compared: an address, a page of this file, or what it does
     * else.
     *
     * @param before pages of the file before the paper's first
     */
    public String target(PdfDictionary holder, int before) {
        PdfDictionary action = holder.getAsDictionary(PdfName.A);
        if (holder.get(PdfName.Dest) != null || (action != null && PdfName.GoTo.equals(action.getAsName(PdfName.S)))) {
            int page = page(holder.get(PdfName.Dest) != null ? holder.get(PdfName.Dest) : action.get(PdfName.D));
            return page == 0 ? "nowhere" : "page " + (page - before);
        }
        if (action == null) {
            return "nowhere";
        }
        if (action.getAsString(PdfName.URI) != null) {
            return action.getAsString(PdfName.URI).toUnicodeString();
        }
        return String.valueOf(action.getAsName(PdfName.S));
    }
}
