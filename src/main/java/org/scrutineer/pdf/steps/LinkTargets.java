package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import java.util.HashMap;
import java.util.Map;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * A link inside a file leads to a place, not to a name: files that are put together may use one name for different
 * places.
 */
final class LinkTargets implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        Map<String, PdfObject> places = new HashMap<>();
        work.pdf()
                .getCatalog()
                .getNameTree(PdfName.Dests)
                .getNames()
                .forEach((name, place) -> places.put(name.toUnicodeString(), place));
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            PdfPage page = work.pdf().getPage(i);
            if (page.getPdfObject().containsKey(PdfName.Annots)) {
                for (PdfAnnotation annotation : page.getAnnotations()) {
                    PdfDictionary link = annotation.getPdfObject();
                    resolve(link, PdfName.Dest, places);
                    PdfDictionary action = link.getAsDictionary(PdfName.A);
                    if (action != null && PdfName.GoTo.equals(action.getAsName(PdfName.S))) {
                        resolve(action, PdfName.D, places);
                    }
                }
            }
        }
    }

    private static void resolve(PdfDictionary holder, PdfName key, Map<String, PdfObject> places) {
        PdfObject target = holder.get(key);
        String name = target instanceof PdfString string
                ? string.toUnicodeString()
                : target instanceof PdfName simple ? simple.getValue() : null;
        PdfObject place = name == null ? null : places.get(name);
        PdfArray explicit = place instanceof PdfArray array
                ? array
                : place instanceof PdfDictionary dictionary ? dictionary.getAsArray(PdfName.D) : null;
        if (explicit != null) {
            holder.put(key, explicit.clone());
        }
    }
}
