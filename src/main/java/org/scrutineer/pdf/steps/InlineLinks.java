package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.pdf.content.MarkedPieces;
import org.scrutineer.pdf.content.PageContent;
import org.scrutineer.pdf.content.ShownText;
import org.scrutineer.pdf.file.Places;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/**
 * A link within a paragraph becomes an element of its own that holds its words, once even when it wraps: JasperReports
 * leaves such links beside the structure, and the paragraph in one piece.
 */
final class InlineLinks implements FinishingStep {

    /** A link: what a reader program follows, where it lies and where it leads. */
    private record Link(PdfDictionary annotation, Rectangle place, String target) {}

    /** Text shown one after the other that belongs to one link, or to none. */
    private static final class Run {

        private final String target;
        private final List<PdfDictionary> annotations = new ArrayList<>();
        private final List<Integer> marks = new ArrayList<>();

        Run(String target) {
            this.target = target;
        }
    }

    @Override
    public void apply(PdfInProgress work) {
        boolean changed = false;
        Places places = null;
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            PdfPage page = work.pdf().getPage(i);
            if (page.getPdfObject().getAsArray(PdfName.Annots) != null) {
                places = places == null ? new Places(work.pdf()) : places;
                List<Link> links = links(work, page, places);
                changed |= !links.isEmpty() && separate(work, page, links);
            }
        }
        if (changed) {
            work.forget();
        }
    }

    private static List<Link> links(PdfInProgress work, PdfPage page, Places places) {
        List<Link> links = new ArrayList<>();
        for (PdfAnnotation one : page.getAnnotations()) {
            PdfArray place = one.getRectangle();
            if (PdfName.Link.equals(one.getSubtype())
                    && place != null
                    && place.size() == 4
                    && !work.tags().parents().holds(one.getPdfObject())) {
                links.add(new Link(one.getPdfObject(), place.toRectangle(), places.target(one.getPdfObject(), 0)));
            }
        }
        return links;
    }

    private static boolean separate(PdfInProgress work, PdfPage page, List<Link> links) {
        List<ShownText.Show> shows = work.shown(page).shows();
        Map<Integer, List<Integer>> byMark = new TreeMap<>();
        for (int i = 0; i < shows.size(); i++) {
            byMark.computeIfAbsent(shows.get(i).mark(), key -> new ArrayList<>())
                    .add(i);
        }
        MarkedPieces pieces = MarkedPieces.of(page.getContentBytes(), shows.size());
        boolean changed = false;
        for (Map.Entry<Integer, List<Integer>> one : byMark.entrySet()) {
            PdfDictionary element =
                    one.getKey() < 0 ? null : work.tags().parents().element(page.getPdfObject(), one.getKey());
            Link[] owners = element == null || inLink(work, element) ? null : owners(one.getValue(), shows, links);
            if (owners != null && pieces.canDivide(one.getKey(), one.getValue())) {
                replace(work, page, element, one.getKey(), runs(one.getKey(), one.getValue(), owners, pieces));
                changed = true;
            }
        }
        if (changed) {
            PageContent.replace(page, pieces.written());
        }
        return changed;
    }

    private static boolean inLink(PdfInProgress work, PdfDictionary element) {
        PdfDictionary up = element;
        for (int i = 0; i < 100 && up != null && up.containsKey(PdfName.S); i++) {
            if (work.tags().role(up).equals("Link")) {
                return true;
            }
            up = up.getAsDictionary(PdfName.P);
        }
        return false;
    }

    /**
     * The link that each instruction belongs to, or null when there is none, or one lies on a part of what an
     * instruction shows.
     */
    private static Link[] owners(List<Integer> instructions, List<ShownText.Show> shows, List<Link> links) {
        Link[] owners = new Link[instructions.size()];
        boolean any = false;
        for (int i = 0; i < owners.length; i++) {
            ShownText.Show show = shows.get(instructions.get(i));
            for (Link link : links) {
                long under = show.under(link.place());
                if ((under > 0 && under < show.seen()) || (under > 0 && owners[i] != null)) {
                    return null;
                }
                if (under > 0) {
                    owners[i] = link;
                    any = true;
                }
            }
        }
        return any ? owners : null;
    }

    private static List<Run> runs(int mark, List<Integer> instructions, Link[] owners, MarkedPieces pieces) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            String target = owners[i] == null ? "" : owners[i].target();
            boolean begins = runs.isEmpty() || !runs.get(runs.size() - 1).target.equals(target);
            if (begins) {
                runs.add(new Run(target));
            }
            Run run = runs.get(runs.size() - 1);
            if (owners[i] != null && !run.annotations.contains(owners[i].annotation())) {
                run.annotations.add(owners[i].annotation());
            }
            int piece = pieces.put(mark, instructions.get(i), begins);
            if (run.marks.isEmpty() || run.marks.get(run.marks.size() - 1) != piece) {
                run.marks.add(piece);
            }
        }
        return runs;
    }

    private static void replace(PdfInProgress work, PdfPage page, PdfDictionary element, int mark, List<Run> runs) {
        List<PdfObject> kids = new ArrayList<>();
        boolean ownPage = element.getAsDictionary(PdfName.Pg) == page.getPdfObject();
        for (PdfObject kid : Tags.kids(element)) {
            if (!isMark(kid, mark, page.getPdfObject(), ownPage)) {
                kids.add(kid);
                continue;
            }
            for (Run run : runs) {
                if (run.annotations.isEmpty()) {
                    run.marks.forEach(one -> kids.add(piece(one, page.getPdfObject(), ownPage)));
                } else {
                    PdfDictionary link = work.tags().create("Link");
                    link.put(PdfName.Pg, page.getPdfObject());
                    link.put(PdfName.P, element);
                    List<PdfObject> held = new ArrayList<>();
                    run.marks.forEach(one -> held.add(new PdfNumber(one)));
                    link.put(PdfName.K, new PdfArray(held));
                    run.annotations.forEach(one -> work.tags().tie(link, one, page.getPdfObject()));
                    kids.add(link);
                }
            }
        }
        work.tags().adopt(element, kids);
    }

    private static boolean isMark(PdfObject kid, int mark, PdfDictionary page, boolean ownPage) {
        if (kid instanceof PdfNumber number) {
            return ownPage && number.intValue() == mark;
        }
        return kid instanceof PdfDictionary piece
                && !piece.containsKey(PdfName.S)
                && !piece.containsKey(PdfName.Stm)
                && piece.getAsNumber(PdfName.MCID) != null
                && piece.getAsNumber(PdfName.MCID).intValue() == mark
                && (piece.getAsDictionary(PdfName.Pg) == null ? ownPage : piece.getAsDictionary(PdfName.Pg) == page);
    }

    private static PdfObject piece(int mark, PdfDictionary page, boolean ownPage) {
        if (ownPage) {
            return new PdfNumber(mark);
        }
        PdfDictionary reference = new PdfDictionary();
        reference.put(PdfName.Type, PdfName.MCR);
        reference.put(PdfName.Pg, page);
        reference.put(PdfName.MCID, new PdfNumber(mark));
        return reference;
    }
}
