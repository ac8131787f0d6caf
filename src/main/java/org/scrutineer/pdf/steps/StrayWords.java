package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.pdf.content.Insertions;
import org.scrutineer.pdf.content.Instructions;
import org.scrutineer.pdf.content.MarkNumbers;
import org.scrutineer.pdf.content.PageContent;
import org.scrutineer.pdf.file.Ranges;
import org.scrutineer.pdf.structure.Contents;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/**
 * Words that stand outside all tags of a tagged paper of others are read as a paragraph at the end of their page: as an
 * artifact they would be silent, which only their author may decide.
 */
final class StrayWords implements FinishingStep {

    /** A page's content with its stray words marked, and the marks. */
    private record Found(byte[] content, List<Integer> marks) {}

    @Override
    public void apply(PdfInProgress work) {
        if (!work.foreign() || work.tags().none()) {
            return;
        }
        List<Integer> pages = new ArrayList<>();
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            PdfPage page = work.pdf().getPage(i);
            Found found = tied(page.getContentBytes(), MarkNumbers.tied(page), forms(page));
            if (!found.marks.isEmpty()) {
                PageContent.replace(page, found.content);
                paragraph(work, page, i, found.marks);
                pages.add(i);
            }
        }
        if (!pages.isEmpty()) {
            work.forget();
            work.remark(
                    (pages.size() == 1 ? "page " : "pages ") + Ranges.of(pages) + (pages.size() == 1 ? " has" : " have")
                            + " words outside the tags, which are read at the end of the page: ask its author for a "
                            + "file that is tagged throughout");
            work.tagsAreIncomplete();
        }
    }

    /** The names of drawn forms that show text of their own. */
    private static Set<String> forms(PdfPage page) {
        PdfDictionary drawn = page.getResources().getResource(PdfName.XObject);
        Set<String> forms = new HashSet<>();
        for (PdfName name : drawn == null ? Set.<PdfName>of() : drawn.keySet()) {
            PdfStream one = drawn.getAsStream(name);
            PdfDictionary resources = one == null ? null : one.getAsDictionary(PdfName.Resources);
            boolean tied =
                    one != null && (one.containsKey(PdfName.StructParents) || one.containsKey(PdfName.StructParent));
            if (!tied
                    && resources != null
                    && PdfName.Form.equals(one.getAsName(PdfName.Subtype))
                    && resources.getAsDictionary(PdfName.Font) != null) {
                forms.add(name.toString());
            }
        }
        return forms;
    }

    private static Found tied(byte[] content, Map<String, Integer> lists, Set<String> forms) {
        Insertions insertions = new Insertions();
        Deque<Boolean> open = new ArrayDeque<>();
        List<int[]> runs = new ArrayList<>();
        int[] run = null;
        int held = 0;
        int next = lists.values().stream().mapToInt(number -> number + 1).max().orElse(0);
        Instructions instruction = new Instructions(content);
        while (instruction.next()) {
            switch (instruction.operator()) {
                case "BDC", "BMC" -> {
                    int number = MarkNumbers.of(instruction.operand(1));
                    next = Math.max(next, number + 1);
                    boolean holds = number >= 0
                            || lists.containsKey(instruction.operand(1))
                            || instruction.operand(0).equals("/Artifact");
                    open.push(holds);
                    held += holds ? 1 : 0;
                    run = null;
                }
                case "EMC" -> {
                    held -= !open.isEmpty() && open.pop() ? 1 : 0;
                    run = null;
                }
                case "BT", "ET" -> run = null;
                case "Tj", "TJ", "'", "\"", "Do" -> {
                    boolean words = !instruction.operator().equals("Do") || forms.contains(instruction.operand(0));
                    if (held == 0 && words) {
                        if (run == null) {
                            run = new int[] {instruction.start(), instruction.end()};
                            runs.add(run);
                        }
                        run[1] = instruction.end();
                    }
                }
                default -> {}
            }
        }
        List<Integer> marks = new ArrayList<>();
        for (int[] one : runs) {
            marks.add(next);
            insertions.add(one[0], "/P <</MCID " + next++ + ">> BDC\n");
            insertions.add(one[1], "\nEMC\n");
        }
        return new Found(marks.isEmpty() ? content : insertions.into(content), marks);
    }

    /** Behind the last part of the paper that has something on this page or before it. */
    private static void paragraph(PdfInProgress work, PdfPage page, int number, List<Integer> marks) {
        Tags tags = work.tags();
        PdfDictionary paragraph = tags.create("P");
        paragraph.put(PdfName.Pg, page.getPdfObject());
        PdfArray held = new PdfArray();
        marks.forEach(mark -> held.add(new PdfNumber(mark)));
        paragraph.put(PdfName.K, held);
        List<PdfDictionary> tops = Tags.children(tags.root());
        PdfDictionary parent = tops.size() == 1 ? tops.get(0) : tags.root();
        List<PdfObject> kids = new ArrayList<>(Tags.kids(parent));
        int at = 0;
        for (int i = 0; i < kids.size(); i++) {
            boolean before = kids.get(i) instanceof PdfDictionary part
                    && part.containsKey(PdfName.S)
                    && Contents.of(work, part).stream()
                            .anyMatch(piece -> work.pdf().getPageNumber(piece.page()) <= number);
            at = before ? i + 1 : at;
        }
        kids.add(at, paragraph);
        tags.adopt(parent, kids);
    }
}
