package org.scrutineer.pdf.file;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The files that travel in a file: those of its list, those that its parts are tied to, and those behind a paper clip
 * on a page.
 */
public final class AttachedFiles {

    private static final PdfName CLIP = new PdfName("FileAttachment");

    /**
     * One of them.
     *
     * @param name as its person knows it
     * @param type such as {@code text/csv}, or empty
     */
    public record Attached(String name, String type, byte[] bytes) {

        public String sum() {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            return bytes.length + " bytes " + Long.toHexString(sum.getValue());
        }
    }

    private AttachedFiles() {}

    /** In the order of the file, each once. */
    public static List<Attached> of(PdfDocument pdf) {
        Set<PdfObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Attached> found = new ArrayList<>();
        PdfDictionary catalog = pdf.getCatalog().getPdfObject();
        PdfDictionary names = catalog.getAsDictionary(PdfName.Names);
        tree(names == null ? null : names.getAsDictionary(PdfName.EmbeddedFiles), seen, found);
        PdfArray tied = catalog.getAsArray(PdfName.AF);
        for (int i = 0; tied != null && i < tied.size(); i++) {
            add(tied.get(i), seen, found);
        }
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PdfArray annotations = pdf.getPage(page).getPdfObject().getAsArray(PdfName.Annots);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.get(i) instanceof PdfDictionary one && CLIP.equals(one.getAsName(PdfName.Subtype))) {
                    add(one.get(PdfName.FS), seen, found);
                }
            }
        }
        return found;
    }

    private static void tree(PdfDictionary node, Set<PdfObject> seen, List<Attached> found) {
        if (node == null || !seen.add(node)) {
            return;
        }
        PdfArray names = node.getAsArray(PdfName.Names);
        for (int i = 1; names != null && i < names.size(); i += 2) {
            add(names.get(i), seen, found);
        }
        PdfArray kids = node.getAsArray(PdfName.Kids);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            tree(kids.getAsDictionary(i), seen, found);
        }
    }

    private static void add(PdfObject what, Set<PdfObject> seen, List<Attached> found) {
        if (!(what instanceof PdfDictionary specification) || specification.getAsDictionary(PdfName.EF) == null) {
            return;
        }
        PdfDictionary files = specification.getAsDictionary(PdfName.EF);
        PdfStream file =
                files.getAsStream(PdfName.UF) == null ? files.getAsStream(PdfName.F) : files.getAsStream(PdfName.UF);
        if (file == null || !seen.add(file)) {
            return;
        }
        PdfString name = specification.getAsString(PdfName.UF) == null
                ? specification.getAsString(PdfName.F)
                : specification.getAsString(PdfName.UF);
        PdfName type = file.getAsName(PdfName.Subtype);
        found.add(new Attached(
                name == null ? "without a name" : name.toUnicodeString(),
                type == null ? "" : type.getValue(),
                file.getBytes()));
    }
}
