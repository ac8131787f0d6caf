package org.scrutineer.pdf.agenda;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.content.PageStamp;
import org.scrutineer.pdf.file.AttachedFiles;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.Conformance;
import org.scrutineer.pdf.file.DocumentId;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.paper.PreparedPaper;
import org.scrutineer.pdf.steps.DocumentRoot;
import org.scrutineer.pdf.steps.FileMetadata;
import org.scrutineer.pdf.steps.FinishingSteps;
import org.scrutineer.pdf.structure.IdTree;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/**
 * One file for the agenda: the front sheet and the papers in their order, with bookmarks over the whole, every page
 * numbered through, the number printed and shown by readers alike, and the data along with it. It claims what all of
 * its papers keep to.
 */
public final class AgendaBook {

    /**
     * A link of the front sheet to this address followed by a paper's place, from 0, leads to that paper in the file.
     */
    public static final String PAPER_LINK = "scrutineer:paper:";

    private final PdfMetadata metadata;
    private final Map<String, byte[]> attachments;

    /** @param attachments data that travels with the paper, by file name, disclosure control done */
    public AgendaBook(PdfMetadata metadata, Map<String, byte[]> attachments) {
        this.metadata = metadata;
        this.attachments = attachments;
    }

    /** Whether a word is printed across every page. */
    boolean hasWordAcross() {
        return !metadata.across().isEmpty();
    }

    /** The same without a word across the pages, to be compared with what was handed in. */
    AgendaBook plain() {
        return new AgendaBook(
                new PdfMetadata(
                        metadata.title(),
                        metadata.author(),
                        metadata.subject(),
                        metadata.created(),
                        metadata.marking()),
                attachments);
    }

    /** The page of the whole file that each paper begins on, when the front sheet has so many pages. */
    public static List<Integer> firstPages(int front, List<AgendaPart> parts) {
        List<Integer> first = new ArrayList<>();
        int page = front + 1;
        for (AgendaPart part : parts) {
            first.add(page);
            page += part.pages();
        }
        return first;
    }

    /** What a file of these may claim: no more than the least of them. */
    public static Claims claims(List<AgendaPart> all) {
        Set<Conformance> kept = EnumSet.allOf(Conformance.class);
        boolean basic = true;
        for (AgendaPart part : all) {
            kept.retainAll(part.claims().standards());
            basic &= part.claims().basic();
        }
        return new Claims(kept, basic);
    }

    /**
     * Writes the file. The stream stays open.
     *
     * @param front the agenda, made ready as the papers are
     * @return what was printed on each page
     */
    public List<List<Declared.Stamp>> write(AgendaPart front, List<AgendaPart> parts, OutputStream out) {
        DocumentId id = new DocumentId();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out, Finisher.properties(id)));
        pdf.setTagged();
        List<AgendaPart> all = new ArrayList<>(List.of(front));
        all.addAll(parts);
        for (AgendaPart part : all) {
            id.add(part.pdf());
            add(pdf, part, front.language());
        }
        List<Integer> first = firstPages(front.pages(), parts);
        for (int i = 1; i <= front.pages(); i++) {
            link(pdf, pdf.getPage(i), first);
        }
        List<List<Declared.Stamp>> stamps = stamp(pdf, all);
        bookmarks(pdf, all);
        attach(pdf, all);
        PdfInProgress work =
                new PdfInProgress(pdf, metadata.title(), metadata, attachments, "", claims(all), front.language(), id);
        new DocumentRoot().apply(work);
        IdTree.rebuild(work);
        FinishingSteps.close(work);
        pdf.setCloseWriter(false);
        pdf.close();
        return stamps;
    }

    private static void add(PdfDocument pdf, AgendaPart part, String language) {
        try (PdfDocument from = PdfSource.of(part.name(), part.pdf()).open()) {
            from.copyPagesTo(1, from.getNumberOfPages(), pdf);
        }
        Tags tags = new Tags(pdf);
        for (PdfDictionary top : Tags.children(tags.root())) {
            if ("Document".equals(tags.role(top))) {
                top.put(PdfName.S, new PdfName("Part"));
                top.put(new PdfName("T"), new PdfString(part.name(), PdfEncodings.UNICODE_BIG));
                if (!part.language().equals(language) && top.getAsString(PdfName.Lang) == null) {
                    // An empty one says that it is not known, and is not the whole file's.
                    top.put(PdfName.Lang, new PdfString(part.language()));
                }
            }
        }
    }

    private List<List<Declared.Stamp>> stamp(PdfDocument pdf, List<AgendaPart> all) {
        List<String> texts = new ArrayList<>();
        for (AgendaPart part : all) {
            for (int i = 0; i < part.pages(); i++) {
                texts.add(
                        part.label().isEmpty()
                                ? "Agenda page " + (texts.size() + 1)
                                : part.label() + " – agenda page " + (texts.size() + 1));
            }
        }
        PageStamp stamp = new PageStamp(pdf, texts);
        List<List<Declared.Stamp>> stamps = new ArrayList<>();
        for (int page = 1; page <= texts.size(); page++) {
            List<Declared.Stamp> printed =
                    new ArrayList<>(List.of(stamp.print(pdf.getPage(page), texts.get(page - 1))));
            if (!metadata.marking().isEmpty()) {
                // Printed on closing.
                printed.add(PageStamp.atHead(pdf.getPage(page), metadata.marking()));
            }
            stamps.add(printed);
        }
        return stamps;
    }

    private static void bookmarks(PdfDocument pdf, List<AgendaPart> all) {
        PdfOutline bookmarks = pdf.getOutlines(false);
        int before = 0;
        for (AgendaPart part : all) {
            PdfOutline bookmark = bookmarks.addOutline(part.name());
            bookmark.addDestination(PdfExplicitDestination.createFit(pdf.getPage(before + 1)));
            try (PdfDocument from = PdfSource.of(part.name(), part.pdf()).open()) {
                OutlineCopy.copy(from, pdf, bookmark, before);
            }
            before += part.pages();
        }
    }

    /** What papers bring along travels on; a second file of one name gets its paper's before it. */
    private void attach(PdfDocument pdf, List<AgendaPart> all) {
        Map<String, byte[]> taken = new HashMap<>(attachments);
        for (AgendaPart part : all) {
            for (AttachedFiles.Attached one : part.origin() == null
                    ? List.<AttachedFiles.Attached>of()
                    : part.origin().attached()) {
                String name = PreparedPaper.free(one.name(), taken, part.title());
                taken.put(name, one.bytes());
                PdfName type = new PdfName(one.type().isEmpty() ? "application/octet-stream" : one.type());
                PdfDictionary parameters = new PdfDictionary();
                parameters.put(PdfName.ModDate, new PdfString(FileMetadata.pdfDate(metadata.created())));
                pdf.addAssociatedFile(
                        name,
                        PdfFileSpec.createEmbeddedFileSpec(
                                pdf,
                                one.bytes(),
                                "Attachment of " + part.name(),
                                name,
                                type,
                                parameters,
                                PdfName.Unspecified));
            }
        }
    }

    private static void link(PdfDocument pdf, PdfPage page, List<Integer> first) {
        for (PdfAnnotation annotation : page.getAnnotations()) {
            PdfDictionary action = annotation.getPdfObject().getAsDictionary(PdfName.A);
            PdfString address = action == null ? null : action.getAsString(PdfName.URI);
            if (address != null && address.toUnicodeString().startsWith(PAPER_LINK)) {
                // After the place a page of the paper may stand, counted from 1.
                String[] target =
                        address.toUnicodeString().substring(PAPER_LINK.length()).split(":");
                int to = first.get(Integer.parseInt(target[0]))
                        + (target.length > 1 ? Integer.parseInt(target[1]) - 1 : 0);
                annotation.getPdfObject().remove(PdfName.A);
                annotation
                        .getPdfObject()
                        .put(
                                PdfName.Dest,
                                PdfExplicitDestination.createFit(pdf.getPage(to))
                                        .getPdfObject());
            }
        }
    }
}
