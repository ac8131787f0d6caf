package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.pdf.content.StandardFonts;
import org.scrutineer.pdf.content.SubsetNames;
import org.scrutineer.pdf.structure.PdfInProgress;

/** Fonts travel in the file: those that are missing are put in, and lists of glyphs that are not true are taken out. */
final class FontPrograms implements FinishingStep {

    private static final PdfName CID_SET = new PdfName("CIDSet");
    private static final PdfName CHAR_SET = new PdfName("CharSet");
    private static final List<PdfName> FILES =
            List.of(new PdfName("FontFile"), new PdfName("FontFile2"), new PdfName("FontFile3"));

    @Override
    public void apply(PdfInProgress work) {
        StandardFonts standard = new StandardFonts(work.pdf());
        SubsetNames names = new SubsetNames();
        Map<PdfDictionary, PdfDictionary> done = new HashMap<>();
        Set<String> missing = new HashSet<>();
        for (PdfDictionary resources : resources(work)) {
            PdfDictionary fonts = resources.getAsDictionary(PdfName.Font);
            for (PdfName name : fonts == null ? List.<PdfName>of() : new ArrayList<>(fonts.keySet())) {
                PdfDictionary font = fonts.getAsDictionary(name);
                if (font != null) {
                    PdfDictionary right = done.computeIfAbsent(font, one -> finish(one, standard, names, missing));
                    if (right != font) {
                        fonts.put(name, right);
                    }
                }
            }
        }
        missing.stream()
                .sorted()
                .forEach(
                        name -> work.remark("the font " + name + " is not in the file: ask its author to embed fonts"));
    }

    private static PdfDictionary finish(
            PdfDictionary font, StandardFonts standard, SubsetNames names, Set<String> missing) {
        List<PdfDictionary> parts = new ArrayList<>(List.of(font));
        PdfArray descendants = font.getAsArray(PdfName.DescendantFonts);
        if (descendants != null && descendants.getAsDictionary(0) != null) {
            parts.add(descendants.getAsDictionary(0));
        }
        PdfDictionary descriptor = parts.get(parts.size() - 1).getAsDictionary(PdfName.FontDescriptor);
        PdfStream program = descriptor == null
                ? null
                : FILES.stream()
                        .map(descriptor::getAsStream)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (program == null) {
            if (PdfName.Type3.equals(font.getAsName(PdfName.Subtype))) {
                return font;
            }
            PdfDictionary embedded = standard.embedded(font);
            if (embedded == null) {
                missing.add(String.valueOf(font.getAsName(PdfName.BaseFont)).replaceFirst("^/", ""));
            }
            return embedded == null ? font : embedded;
        }
        descriptor.remove(CID_SET);
        descriptor.remove(CHAR_SET);
        names.settle(parts, descriptor, program);
        return font;
    }

    /** The resources of pages and of the forms that pages draw. */
    private static Set<PdfDictionary> resources(PdfInProgress work) {
        Set<PdfDictionary> found = new java.util.LinkedHashSet<>();
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            collect(work.pdf().getPage(i).getResources().getPdfObject(), found);
        }
        return found;
    }

    private static void collect(PdfDictionary resources, Set<PdfDictionary> found) {
        if (resources == null || !found.add(resources)) {
            return;
        }
        for (PdfName kind : List.of(PdfName.XObject, PdfName.Pattern)) {
            PdfDictionary drawn = resources.getAsDictionary(kind);
            for (PdfName name : drawn == null ? Set.<PdfName>of() : drawn.keySet()) {
                PdfObject one = drawn.get(name);
                if (one instanceof PdfStream stream) {
                    collect(stream.getAsDictionary(PdfName.Resources), found);
                }
            }
        }
    }
}
