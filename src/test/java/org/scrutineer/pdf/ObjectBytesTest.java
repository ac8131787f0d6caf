package org.scrutineer.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfBoolean;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNull;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutputStream;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.junit.jupiter.api.Test;

/** What is written past the library is what the library would write. */
class ObjectBytesTest {

    private final PdfDocument pdf = new PdfDocument(new PdfWriter(new ByteArrayOutputStream()));
    private final PdfDictionary page = pdf.addNewPage().getPdfObject();
    private final BitSet known = new BitSet();

    private PdfDictionary element() {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.Table);
        attributes.put(PdfName.RowSpan, new PdfNumber(2));
        attributes.put(PdfName.BBox, new PdfArray(new float[] {0, 1.25f, -3, 4000.5f}));
        PdfDictionary element = new PdfDictionary();
        element.put(PdfName.S, new PdfName("Two words"));
        element.put(PdfName.Alt, new PdfString("caf\u00e9 (open)", PdfEncodings.UNICODE_BIG));
        element.put(PdfName.ID, new PdfString(new byte[] {'t', '(', '\\', 10}));
        element.put(PdfName.A, new PdfArray(List.of(attributes, new PdfDictionary())));
        element.put(PdfName.K, new PdfArray(List.of(new PdfNumber(7), page, PdfNull.PDF_NULL, PdfBoolean.TRUE)));
        element.put(PdfName.Hidden, PdfBoolean.FALSE);
        element.put(PdfName.T, PdfNull.PDF_NULL);
        element.put(PdfName.Pg, page);
        element.makeIndirect(pdf);
        return element;
    }

    @Test
    void theSameBytes() {
        known.set(page.getIndirectReference().getObjNumber());
        PdfDictionary element = element();
        ByteArrayOutputStream library = new ByteArrayOutputStream();
        new PdfOutputStream(library).write(element);
        ObjectBytes ours = new ObjectBytes(known);
        assertEquals(library.toString(ISO_8859_1), new String(ours.of(element), ISO_8859_1));
        // One after another in the same buffer.
        assertArrayEquals(library.toByteArray(), ours.of(element));
    }

    @Test
    void whatRefersToAnythingElseIsLeftToTheLibrary() {
        assertNull(new ObjectBytes(known).of(element()));
    }

    @Test
    void whatAnElementAloneRefersToIsInTheFileToo() throws Exception {
        byte[] raw = DemoPrint.export(DemoPrint.of("pack"), new JRPdfExporter());
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PdfDocument own = PdfSource.of("raw.pdf", raw).open(new PdfWriter(changed))) {
            PdfDictionary note = new PdfDictionary();
            note.put(PdfName.O, new PdfName("Layout"));
            note.put(PdfName.Placement, PdfName.Block);
            note.makeIndirect(own);
            new Tags(own).all("H1").get(0).put(PdfName.A, note);
        }
        byte[] finished = new Finisher(PdfMetadata.titled("Pack"), Map.of("a.csv", "a,b\r\n1,2\r\n".repeat(99).getBytes(ISO_8859_1))).finish(changed.toByteArray());
        try (PdfDocument read = new PdfDocument(new PdfReader(new ByteArrayInputStream(finished)))) {
            assertEquals(PdfName.Block, new Tags(read).all("H1").get(0).getAsDictionary(PdfName.A).get(PdfName.Placement));
            int attached = 0;
            for (int i = 1; i < read.getNumberOfPdfObjects(); i++) {
                if (read.getPdfObject(i) instanceof PdfStream stream && PdfName.EmbeddedFile.equals(stream.get(PdfName.Type))) {
                    attached++;
                    assertEquals("a,b\r\n1,2\r\n".repeat(99), new String(stream.getBytes(), ISO_8859_1));
                }
            }
            assertEquals(1, attached);
        }
    }
}
