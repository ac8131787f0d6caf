package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.Tags;

/** List items stand in a list, and what an item says stands in its body. */
final class ListShape implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        Set<PdfDictionary> withoutList = new LinkedHashSet<>();
        for (PdfDictionary item : tags.all("LI")) {
            List<PdfObject> body = new ArrayList<>();
            List<PdfObject> parts = new ArrayList<>();
            for (PdfObject kid : Tags.kids(item)) {
                boolean part = kid instanceof PdfDictionary element
                        && Set.of("Lbl", "LBody").contains(tags.role(element));
                (part ? parts : body).add(kid);
            }
            if (!body.isEmpty() && body.stream().allMatch(ListShape::isElement)) {
                PdfDictionary lBody = tags.create("LBody");
                tags.adopt(lBody, body);
                parts.add(lBody);
                tags.adopt(item, parts);
            }
            PdfDictionary parent = item.getAsDictionary(PdfName.P);
            if (parent != null && !"L".equals(tags.role(parent))) {
                withoutList.add(parent);
            }
        }
        withoutList.forEach(parent -> intoLists(tags, parent));
    }

    private static boolean isElement(PdfObject kid) {
        return kid instanceof PdfDictionary element && element.containsKey(PdfName.S);
    }

    private static void intoLists(Tags tags, PdfDictionary parent) {
        List<PdfObject> kids = new ArrayList<>();
        List<PdfObject> run = new ArrayList<>();
        for (PdfObject kid : Tags.kids(parent)) {
            if (kid instanceof PdfDictionary element && "LI".equals(tags.role(element))) {
                run.add(kid);
            } else {
                list(tags, run, kids);
                kids.add(kid);
            }
        }
        list(tags, run, kids);
        tags.adopt(parent, kids);
    }

    private static void list(Tags tags, List<PdfObject> run, List<PdfObject> into) {
        if (!run.isEmpty()) {
            PdfDictionary list = tags.create("L");
            tags.adopt(list, List.copyOf(run));
            into.add(list);
            run.clear();
        }
    }
}
