package org.scrutineer.pdf.structure;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The pieces of page content that an element and those under it hold. */
public final class Contents {

    /** A piece of content: a page and a mark on it. */
    public record Piece(PdfPage page, int mark) {}

    private Contents() {}

    /** In reading order; pieces inside forms and annotations are left out. */
    public static List<Piece> of(PdfInProgress work, PdfDictionary element) {
        List<Piece> pieces = new ArrayList<>();
        collect(work, element, null, pieces, 0);
        return pieces;
    }

    private static void collect(
            PdfInProgress work, PdfDictionary element, PdfDictionary inherited, List<Piece> into, int depth) {
        PdfDictionary page =
                element.getAsDictionary(PdfName.Pg) == null ? inherited : element.getAsDictionary(PdfName.Pg);
        for (PdfObject kid : depth > 100 ? List.<PdfObject>of() : Tags.kids(element)) {
            if (kid instanceof PdfNumber mark) {
                add(work, page, mark, into);
            } else if (kid instanceof PdfDictionary dictionary) {
                if (dictionary.containsKey(PdfName.S)) {
                    collect(work, dictionary, page, into, depth + 1);
                } else if (dictionary.getAsNumber(PdfName.MCID) != null && !dictionary.containsKey(PdfName.Stm)) {
                    PdfDictionary own = dictionary.getAsDictionary(PdfName.Pg);
                    add(work, own == null ? page : own, dictionary.getAsNumber(PdfName.MCID), into);
                }
            }
        }
    }

    private static void add(PdfInProgress work, PdfDictionary page, PdfNumber mark, List<Piece> into) {
        if (page != null && work.pdf().getPageNumber(page) > 0) {
            into.add(new Piece(work.pdf().getPage(page), mark.intValue()));
        }
    }

    /** What the element says. */
    public static String words(PdfInProgress work, PdfDictionary element) {
        return of(work, element).stream()
                .map(piece -> work.marks(piece.page()).words(piece.mark()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
