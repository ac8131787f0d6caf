package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes papers ready for the agenda: each keeps as much of its author's tags as leaves the whole file valid. */
public final class AgendaPapers {

    private AgendaPapers() {
    }

    /**
     * A report of the program's own, just exported.
     *
     * @param number of the paper in the file; no two share one
     */
    public static AgendaPart own(int number, AgendaPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finished finished = new Finisher(PdfMetadata.titled(paper.title()), Map.of()).finish(paper.source(), out, prefix(number), java.util.EnumSet.allOf(Conformance.class));
        return part(paper, out.toByteArray(), PaperAccess.AS_TAGGED, finished.remarks());
    }

    /**
     * A paper of others. Its tags are kept when the paper keeps to both standards with them; else it is read page by page.
     *
     * @param number of the paper in the file; no two share one
     * @throws UnusablePdfException when it is encrypted, damaged, has no pages, or has in it what no file for keeps may have
     */
    public static AgendaPart foreign(int number, AgendaPaper paper) throws IOException {
        Finisher finisher = new Finisher(PdfMetadata.titled(paper.title()), Map.of());
        boolean tagged = tagged(paper.source());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finished finished = finisher.finishChecked(paper.source(), out, prefix(number));
        if (!finished.unchecked().isEmpty()) {
            throw new UnusablePdfException(paper.source().name() + " is too large to be checked in the memory that the program may use; give it more, such as with -Xmx2g");
        }
        if (finished.conforms()) {
            return part(paper, out.toByteArray(), tagged ? PaperAccess.AS_TAGGED : PaperAccess.PAGE_BY_PAGE,
                    finished.remarks().stream().filter(remark -> !remark.equals(UntaggedPages.REMARK)).toList());
        }
        List<String> remarks = new ArrayList<>(finished.remarks());
        remarks.remove(UntaggedPages.REMARK);
        if (tagged) {
            remarks.add("its tags are wrong (" + rules(finished) + "), so that it is read page by page");
            out.reset();
            finished = finisher.finishChecked(untagged(paper.source()), out, prefix(number));
            if (finished.conforms()) {
                return part(paper, out.toByteArray(), PaperAccess.PAGE_BY_PAGE, remarks);
            }
        }
        remarks.add("what it is made of may not go into a file for keeps (" + rules(finished) + ")");
        out.reset();
        finished = finisher.finishChecked(PagePictures.of(paper.source()), out, prefix(number));
        if (!finished.conforms()) {
            throw new UnusablePdfException(paper.source().name() + " cannot go into a file for keeps (" + rules(finished) + "): ask its author for one as PDF/A");
        }
        return part(paper, out.toByteArray(), PaperAccess.PICTURES, remarks);
    }

    private static String prefix(int number) {
        return "p" + number + "-";
    }

    private static boolean tagged(PdfSource source) {
        try (PdfDocument pdf = source.open()) {
            return !new Tags(pdf).none();
        }
    }

    /** The clauses that are broken, without their counts. */
    private static String rules(Finished finished) {
        TreeSet<String> rules = new TreeSet<>();
        finished.broken().forEach((standard, broken) -> broken.forEach(rule -> rules.add(standard + " " + rule.replaceFirst(" .*", ""))));
        return String.join(", ", rules);
    }

    private static PdfSource untagged(PdfSource source) {
        return source.guard(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PdfDocument from = source.open(); PdfDocument to = new PdfDocument(new PdfWriter(out))) {
                from.copyPagesTo(1, from.getNumberOfPages(), to);
            }
            return PdfSource.of(source.name(), out.toByteArray());
        });
    }

    private static AgendaPart part(AgendaPaper paper, byte[] pdf, PaperAccess access, List<String> remarks) {
        PdfSource source = PdfSource.of(paper.source().name(), pdf);
        try (PdfDocument ready = source.open()) {
            List<AgendaPart.Heading> headings = new ArrayList<>();
            PdfOutline outlines = ready.getOutlines(false);
            for (PdfOutline outline : outlines == null ? List.<PdfOutline>of() : outlines.getAllChildren()) {
                int page = OutlineCopy.page(ready, outline);
                if (page > 0) {
                    headings.add(new AgendaPart.Heading(outline.getTitle(), page));
                }
            }
            return new AgendaPart(paper.label(), paper.title(), paper.source().title() + ".pdf", pdf, ready.getNumberOfPages(), access, List.copyOf(remarks), headings);
        }
    }
}
