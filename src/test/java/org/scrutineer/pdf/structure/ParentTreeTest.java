package org.scrutineer.pdf.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumTree;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.jasper.export.TaggedPdfExporter;
import org.scrutineer.pdf.DemoPrint;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.check.VeraPdf;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;

/** From every piece of content and every link the way leads back to the element that holds it. */
class ParentTreeTest {

    private static byte[] raw;

    @BeforeAll
    static void export() throws Exception {
        raw = DemoPrint.export(DemoPrint.of("ascof"), new TaggedPdfExporter());
    }

    private static byte[] finish(byte[] pdf) {
        return new Finisher(PdfMetadata.titled("ASCOF"), Map.of()).finish(pdf);
    }

    /** Checks each way back and gives the numbers of pieces of content and of annotations. */
    private static List<Integer> ways(byte[] bytes) {
        int[] found = new int[2];
        try (PdfDocument pdf = PdfSource.of("finished.pdf", bytes).open()) {
            Map<Integer, PdfObject> index = new PdfNumTree(pdf.getCatalog(), PdfName.ParentTree).getNumbers();
            new Tags(pdf).each(element -> {
                for (PdfObject kid : Tags.kids(element)) {
                    if (kid instanceof PdfNumber mark) {
                        int page = element.getAsDictionary(PdfName.Pg)
                                .getAsNumber(PdfName.StructParents)
                                .intValue();
                        assertEquals(element, ((PdfArray) index.get(page)).getAsDictionary(mark.intValue()));
                        found[0]++;
                    } else if (kid instanceof PdfDictionary piece && piece.getAsNumber(PdfName.MCID) != null) {
                        int page = piece.getAsDictionary(PdfName.Pg)
                                .getAsNumber(PdfName.StructParents)
                                .intValue();
                        assertEquals(
                                element,
                                ((PdfArray) index.get(page))
                                        .getAsDictionary(
                                                piece.getAsNumber(PdfName.MCID).intValue()));
                        found[0]++;
                    } else if (kid instanceof PdfDictionary piece && piece.getAsDictionary(PdfName.Obj) != null) {
                        assertEquals(
                                element,
                                index.get(piece.getAsDictionary(PdfName.Obj)
                                        .getAsNumber(PdfName.StructParent)
                                        .intValue()));
                        found[1]++;
                    }
                }
            });
        }
        return List.of(found[0], found[1]);
    }

    /** The file as somebody else's program might have left it. */
    private static byte[] spoiled(java.util.function.Consumer<PdfDocument> spoiler) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = PdfSource.of("raw.pdf", raw).open(new PdfWriter(out));
        spoiler.accept(pdf);
        pdf.close();
        return out.toByteArray();
    }

    @Test
    void ofAReport() {
        assertTrue(ways(finish(raw)).get(0) > 500);
    }

    @Test
    void ofAPackWhoseLinksNothingWasTiedTo() throws Exception {
        byte[] pack = DemoPrint.export(DemoPrint.of("pack"), new JRPdfExporter());
        List<Integer> found = ways(finish(pack));
        int links = 0;
        try (PdfDocument pdf = PdfSource.of("pack.pdf", pack).open()) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                links += pdf.getPage(i).getAnnotations().size();
            }
        }
        assertTrue(links > 50);
        assertEquals(links, found.get(1));
    }

    @Test
    void whereTheFileHasNoIndex() {
        byte[] without = spoiled(pdf -> pdf.getCatalog()
                .getPdfObject()
                .getAsDictionary(PdfName.StructTreeRoot)
                .remove(PdfName.ParentTree));
        byte[] finished = finish(without);
        assertEquals(ways(finish(raw)), ways(finished));
        VeraPdf.checkAll(finished).forEach((standard, broken) -> assertEquals(List.of(), broken, standard::toString));
    }

    @Test
    void wherePagesShareANumberOrHaveNone() {
        byte[] wrong = spoiled(pdf -> {
            List<PdfDictionary> pages = new ArrayList<>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                pages.add(pdf.getPage(i).getPdfObject());
            }
            pages.forEach(page -> page.put(PdfName.StructParents, new PdfNumber(3)));
            pages.get(0).remove(PdfName.StructParents);
        });
        assertEquals(ways(finish(raw)), ways(finish(wrong)));
    }
}
