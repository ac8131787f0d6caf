package org.scrutineer.pdf.paper;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.content.LayerContent;
import org.scrutineer.pdf.content.PageContent;
import org.scrutineer.pdf.file.OptionalContent;
import org.scrutineer.pdf.structure.Tags;

/**
 * What layers show becomes part of the page, what they hide is taken out of the file: nobody may switch it on again.
 */
final class MergedLayers {

    private static final PdfName PATTERN_CONTENT = new PdfName("PatternType");

    private final PdfDocument pdf;
    private final OptionalContent layers;
    /** Done last: pages may share what they draw. */
    private final List<Runnable> hiddenDrawings = new ArrayList<>();

    private final Set<PdfDictionary> done = Collections.newSetFromMap(new IdentityHashMap<>());

    MergedLayers(PdfDocument pdf, OptionalContent layers) {
        this.pdf = pdf;
        this.layers = layers;
    }

    void settle() {
        Tags tags = new Tags(pdf);
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            PdfPage page = pdf.getPage(i);
            PdfDictionary resources = page.getResources().getPdfObject();
            LayerContent content = LayerContent.of(
                    page.getContentBytes(), hidden(resources), layered(resources), hiddenObjects(resources));
            if (content.changed()) {
                PageContent.replace(page, content.bytes());
            }
            silence(tags, page, content.hiddenMarks());
            drawn(resources, 0);
            page.getPdfObject().setModified();
        }
        hiddenDrawings.forEach(Runnable::run);
        PaperAnnotations.each(pdf, (page, place, annotation) -> annotation.remove(PdfName.OC));
        pdf.getCatalog().getPdfObject().remove(PdfName.OCProperties);
    }

    /** The texts that stand for what is not there any more must not tell it. */
    private static void silence(Tags tags, PdfPage page, Set<Integer> marks) {
        for (int mark : tags.none() ? Set.<Integer>of() : marks) {
            PdfDictionary element = tags.parents().element(page.getPdfObject(), mark);
            if (element != null) {
                List.of("Alt", "ActualText", "E", "T").forEach(text -> element.remove(new PdfName(text)));
            }
        }
    }

    private void drawn(PdfDictionary resources, int depth) {
        for (PdfName kind :
                resources == null || depth > 50 ? List.<PdfName>of() : List.of(PdfName.XObject, PdfName.Pattern)) {
            PdfDictionary all = resources.getAsDictionary(kind);
            for (PdfName name : all == null ? List.<PdfName>of() : new ArrayList<>(all.keySet())) {
                PdfStream one = all.getAsStream(name);
                if (one == null) {
                    continue;
                }
                if (!layers.shown(one.getAsDictionary(PdfName.OC))) {
                    hiddenDrawings.add(() -> all.remove(name));
                    continue;
                }
                if (!done.add(one)) {
                    continue;
                }
                one.remove(PdfName.OC);
                if (PdfName.Form.equals(one.getAsName(PdfName.Subtype)) || one.containsKey(PATTERN_CONTENT)) {
                    form(one, depth);
                }
            }
        }
    }

    private void form(PdfStream form, int depth) {
        PdfDictionary resources = form.getAsDictionary(PdfName.Resources);
        if (resources != null) {
            LayerContent content =
                    LayerContent.of(form.getBytes(), hidden(resources), layered(resources), hiddenObjects(resources));
            if (content.changed()) {
                form.setData(content.bytes());
                form.remove(PdfName.Filter);
                form.remove(PdfName.DecodeParms);
            }
            drawn(resources, depth + 1);
        }
    }

    /** The names of property lists that stand for a layer. */
    private static Set<String> layered(PdfDictionary resources) {
        Set<String> names = new HashSet<>();
        PdfDictionary lists = resources.getAsDictionary(PdfName.Properties);
        for (PdfName name : lists == null ? Set.<PdfName>of() : lists.keySet()) {
            names.add(name.toString());
        }
        return names;
    }

    private Set<String> hidden(PdfDictionary resources) {
        Set<String> names = new HashSet<>();
        PdfDictionary lists = resources.getAsDictionary(PdfName.Properties);
        for (PdfName name : lists == null ? Set.<PdfName>of() : lists.keySet()) {
            if (!layers.shown(lists.getAsDictionary(name))) {
                names.add(name.toString());
            }
        }
        return names;
    }

    private Set<String> hiddenObjects(PdfDictionary resources) {
        Set<String> names = new HashSet<>();
        PdfDictionary all = resources.getAsDictionary(PdfName.XObject);
        for (PdfName name : all == null ? Set.<PdfName>of() : all.keySet()) {
            PdfStream one = all.getAsStream(name);
            if (one != null && !layers.shown(one.getAsDictionary(PdfName.OC))) {
                names.add(name.toString());
            }
        }
        return names;
    }
}
