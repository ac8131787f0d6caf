package org.scrutineer.pdf.agenda;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.pdf.Finished;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.check.CheckedFinish;
import org.scrutineer.pdf.compare.Difference;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.Conformance;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.UnusablePdfException;
import org.scrutineer.pdf.paper.PaperAccess;
import org.scrutineer.pdf.paper.PreparedPaper;
import org.scrutineer.pdf.steps.UntaggedPages;
import org.scrutineer.pdf.structure.Tags;

/** Makes papers ready for the agenda: each keeps as much of its author's tags as serves those who read with them. */
public final class AgendaPapers {

    /** Content that is neither tagged nor an artifact (ISO 14289-1, 7.1): with it tags are worse than none. */
    private static final String UNTAGGED_CONTENT = "7.1-3";

    private static final int COLOURS_OF_SCREENS = 3;

    private AgendaPapers() {}

    /**
     * A report of the program's own, just exported.
     *
     * @param number of the paper in the file; no two share one
     */
    public static AgendaPart own(int number, AgendaPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finished finished = new Finisher(PdfMetadata.titled(paper.title()), Map.of())
                .finish(paper.source(), out, prefix(number), Claims.ALL, false);
        return part(paper, out.toByteArray(), PaperAccess.AS_TAGGED, finished.remarks(), Claims.ALL, null);
    }

    /** A paper of others in a language that it says itself. */
    public static AgendaPart foreign(int number, AgendaPaper paper) throws IOException {
        return foreign(number, paper, "");
    }

    /**
     * A paper of others. Its tags are kept while they hold all its words; else it is read page by page.
     *
     * @param number of the paper in the file; no two share one
     * @param language of a paper that does not say its own, or empty when nobody knows
     * @throws UnusablePdfException when it is encrypted, damaged, has no pages, or its pages are not the paper
     */
    public static AgendaPart foreign(int number, AgendaPaper paper, String language) throws IOException {
        return paper.source().guarded(() -> ready(number, paper, language));
    }

    private static AgendaPart ready(int number, AgendaPaper paper, String language) throws IOException {
        PreparedPaper prepared = PreparedPaper.of(paper.source());
        AgendaPart.Origin origin = new AgendaPart.Origin(paper, prepared);
        PreparedPaper.silenced(paper.source(), prepared.declared());
        Finisher finisher = new Finisher(PdfMetadata.titled(paper.title()), Map.of(), language);
        boolean tagged = tagged(prepared.source());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Finished finished = CheckedFinish.finish(finisher, prepared.source(), out, prefix(number));
        List<String> remarks = new ArrayList<>(prepared.leftOut());
        if (tagged
                && finished.broken().getOrDefault(Conformance.PDF_UA_1, List.of()).stream()
                        .anyMatch(rule -> rule.startsWith(UNTAGGED_CONTENT + " "))) {
            remarks.add("its tags do not hold all its content (" + rules(finished, Conformance.PDF_UA_1)
                    + "), so that it is read page by page");
            tagged = false;
            out.reset();
            finished =
                    CheckedFinish.finish(finisher, PreparedPaper.withoutTags(prepared.source()), out, prefix(number));
        }
        if (!finished.unchecked().isEmpty()) {
            remarks.add("could not be checked, for want of memory (give it more, such as with -Xmx2g) or because the "
                    + "checker makes no sense of it, so that the file claims less");
        }
        finished.remarks().stream()
                .filter(remark -> !remark.equals(UntaggedPages.REMARK))
                .forEach(remarks::add);
        boolean right = finished.whole() && finished.keepsTo(Conformance.PDF_UA_1);
        if (tagged
                && !finished.keepsTo(Conformance.PDF_UA_1)
                && !finished.unchecked().contains(Conformance.PDF_UA_1)) {
            remarks.add("its tags break rules of PDF/UA-1 (" + rules(finished, Conformance.PDF_UA_1) + ")");
        }
        boolean otherColours = hasColoursOfItsOwn(prepared.source());
        if (!finished.basic() || otherColours) {
            remarks.add("what it is made of does not keep to PDF/A-3"
                    + (otherColours
                            ? " (colours for a press of its own)"
                            : " (" + rules(finished, Conformance.PDF_A_3A) + ")")
                    + ", so that the file does not claim it");
        }
        tagged &= !finished.remarks().contains(UntaggedPages.REMARK);
        PaperAccess access =
                !tagged ? PaperAccess.PAGE_BY_PAGE : right ? PaperAccess.AS_TAGGED : PaperAccess.TAGGED_WITH_FAULTS;
        return part(paper, out.toByteArray(), access, remarks, claims(finished, access, otherColours), origin);
    }

    private static Claims claims(Finished finished, PaperAccess access, boolean otherColours) {
        Set<Conformance> kept = EnumSet.noneOf(Conformance.class);
        if (access.accessible()) {
            kept.add(Conformance.PDF_UA_1);
            if (finished.keepsTo(Conformance.PDF_A_3A) && !otherColours) {
                kept.add(Conformance.PDF_A_3A);
            }
        }
        return new Claims(kept, finished.basic() && !otherColours);
    }

    /**
     * The paper as it was handed in, without what may not be published along, and without tags: it would have changed
     * otherwise.
     */
    static AgendaPart untouched(AgendaPart part, Difference difference) throws IOException {
        PreparedPaper prepared = part.origin().prepared();
        return part.origin().paper().source().guarded(() -> {
            List<String> remarks = new ArrayList<>(prepared.leftOut());
            PdfSource plain = PreparedPaper.silent(PreparedPaper.withoutTags(prepared.source()), remarks);
            remarks.add("would not have stayed as it was (" + difference
                    + "), so that it goes in untouched and without tags");
            Claims claims = new Claims(Set.of(), false);
            return part(part.origin().paper(), plain.bytes(), PaperAccess.UNTOUCHED, remarks, claims, part.origin());
        });
    }

    private static String prefix(int number) {
        return "p" + number + "-";
    }

    private static boolean tagged(PdfSource source) {
        try (PdfDocument pdf = source.open()) {
            return !new Tags(pdf).none();
        }
    }

    /**
     * Whether the paper says itself what its colours mean, for another device than a screen: the whole file can say it
     * but once.
     */
    private static boolean hasColoursOfItsOwn(PdfSource source) {
        try (PdfDocument pdf = source.open()) {
            PdfArray intents = pdf.getCatalog().getPdfObject().getAsArray(PdfName.OutputIntents);
            for (int i = 0; intents != null && i < intents.size(); i++) {
                PdfDictionary intent = intents.getAsDictionary(i);
                PdfStream profile = intent == null ? null : intent.getAsStream(new PdfName("DestOutputProfile"));
                PdfNumber colours = profile == null ? null : profile.getAsNumber(PdfName.N);
                if (colours != null && colours.intValue() != COLOURS_OF_SCREENS) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The clauses of a standard that are broken, without their counts. */
    private static String rules(Finished finished, Conformance standard) {
        TreeSet<String> rules = new TreeSet<>();
        finished.broken().getOrDefault(standard, List.of()).forEach(rule -> rules.add(rule.replaceFirst(" .*", "")));
        return String.join(", ", rules);
    }

    private static AgendaPart part(
            AgendaPaper paper,
            byte[] pdf,
            PaperAccess access,
            List<String> remarks,
            Claims claims,
            AgendaPart.Origin origin) {
        PdfSource source = PdfSource.of(paper.source().name(), pdf);
        try (PdfDocument ready = source.open()) {
            List<AgendaPart.Heading> headings = OutlineCopy.headings(ready);
            PdfString language = ready.getCatalog().getPdfObject().getAsString(PdfName.Lang);
            return new AgendaPart(
                    paper.label(),
                    paper.title(),
                    paper.source().title() + ".pdf",
                    pdf,
                    ready.getNumberOfPages(),
                    access,
                    List.copyOf(remarks),
                    headings,
                    claims,
                    language == null ? "" : language.toUnicodeString(),
                    origin);
        }
    }
}
