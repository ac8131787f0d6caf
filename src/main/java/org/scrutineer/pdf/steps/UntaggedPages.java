package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.content.Insertions;
import org.scrutineer.pdf.content.Instructions;
import org.scrutineer.pdf.content.MarkNumbers;
import org.scrutineer.pdf.content.PageContent;
import org.scrutineer.pdf.file.Ranges;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/**
 * A file without tags: each page becomes one paragraph, so that its words are at least read, in the order they were
 * drawn. Headings, tables and pictures only its author can tell.
 */
public final class UntaggedPages implements FinishingStep {

    /** Said of a paper without tags; in an agenda its access says so already. */
    public static final String REMARK =
            "has no tags, so that a screen reader hears its words without headings, tables or descriptions: it is not "
                    + "accessible, ask its author for a tagged file";

    private static final PdfName TITLE = new PdfName("T");
    /** So that a file that is finished again is known for what it is. */
    private static final String MADE_UP = "Words in the order they were drawn";

    @Override
    public void apply(PdfInProgress work) {
        if (!work.tags().none()) {
            if (Tags.children(work.tags().root()).stream()
                    .anyMatch(top -> top.getAsString(TITLE) != null
                            && MADE_UP.equals(top.getAsString(TITLE).getValue()))) {
                // Finished before: that makes it no more its author's.
                told(work);
            }
            return;
        }
        PdfDocument pdf = work.pdf();
        List<Integer> pictures = new ArrayList<>();
        pdf.getCatalog().getPdfObject().remove(PdfName.StructTreeRoot);
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            if (!work.marks(pdf.getPage(i)).hasText()) {
                pictures.add(i);
            }
        }
        PdfDictionary root = new PdfDictionary();
        root.makeIndirect(pdf);
        root.put(PdfName.Type, PdfName.StructTreeRoot);
        pdf.getCatalog().getPdfObject().put(PdfName.StructTreeRoot, root);
        work.forget();
        Tags tags = work.tags();
        PdfDictionary document = tags.create("Document");
        List<PdfDictionary> paragraphs = new ArrayList<>();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PdfPage page = pdf.getPage(i);
            page.getPdfObject().remove(PdfName.StructParents);
            PdfDictionary paragraph = tags.create("P");
            paragraph.put(PdfName.Pg, page.getPdfObject());
            paragraph.put(PdfName.K, new PdfNumber(0));
            paragraphs.add(paragraph);
            PageContent.replace(
                    page, wrapped(page.getContentBytes(), MarkNumbers.tied(page).keySet()));
            forgetStructure(page);
        }
        document.put(TITLE, new PdfString(MADE_UP));
        tags.adopt(document, paragraphs);
        tags.adopt(root, List.of(document));
        work.forget();
        told(work);
        if (!pictures.isEmpty()) {
            work.remark((pictures.size() == 1 ? "page " : "pages ") + Ranges.of(pictures)
                    + (pictures.size() == 1 ? " has" : " have") + " no words that a program can read");
        }
    }

    private static void told(PdfInProgress work) {
        work.remark(REMARK);
        work.tagsAreIncomplete();
    }

    private static void forgetStructure(PdfPage page) {
        page.getAnnotations().forEach(annotation -> annotation.getPdfObject().remove(PdfName.StructParent));
        PdfDictionary drawn = page.getResources().getResource(PdfName.XObject);
        if (drawn != null) {
            drawn.keySet().forEach(name -> {
                if (drawn.getAsStream(name) != null) {
                    drawn.getAsStream(name).remove(PdfName.StructParent);
                    drawn.getAsStream(name).remove(PdfName.StructParents);
                }
            });
        }
    }

    /**
     * The content as one piece, without marks of its own that belong to a structure. What says that something belongs
     * to a layer, reads otherwise than it looks, or is not to be read, stays.
     *
     * @param tied names of the page's property lists that tie content to a structure
     */
    static byte[] wrapped(byte[] content, Set<String> tied) {
        Insertions insertions = new Insertions();
        Instructions instruction = new Instructions(content);
        insertions.add(0, "/P <</MCID 0>> BDC\nq\n");
        List<int[]> marks = new ArrayList<>();
        Deque<Boolean> stays = new ArrayDeque<>();
        int open = 0;
        while (instruction.next()) {
            switch (instruction.operator()) {
                case "BDC", "BMC" -> {
                    stays.push(stays(instruction, tied));
                    if (!stays.peek()) {
                        marks.add(new int[] {instruction.start(), instruction.end()});
                    }
                }
                case "EMC" -> {
                    if (stays.isEmpty() || !stays.pop()) {
                        marks.add(new int[] {instruction.start(), instruction.end()});
                    }
                }
                case "q" -> open++;
                case "Q" -> open--;
                default -> {}
            }
        }
        byte[] plain = content.clone();
        marks.forEach(range -> java.util.Arrays.fill(plain, range[0], range[1], (byte) ' '));
        insertions.add(
                content.length,
                "\n" + "EMC ".repeat((int) stays.stream().filter(stay -> stay).count()) + "Q ".repeat(Math.max(0, open))
                        + "Q\nEMC\n");
        return insertions.into(plain);
    }

    private static boolean stays(Instructions instruction, Set<String> tied) {
        String list = instruction.operand(1);
        return (instruction.operand(0).equals("/OC")
                        || instruction.operand(0).equals("/Artifact")
                        || (instruction.operand(0).equals("/Span") && list.contains("/ActualText")))
                && !list.contains("/MCID")
                && !tied.contains(list);
    }
}
