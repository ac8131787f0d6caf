package org.scrutineer.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** Papers as other programs hand them in. */
public final class ForeignPapers {

    private ForeignPapers() {}

    /** Untagged, in fonts that are not in the file. */
    public static byte[] untagged(int pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        for (int i = 1; i <= pages; i++) {
            document.add(new Paragraph("Minutes, page " + i, FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16)));
            document.add(new Paragraph(
                    "The committee – as before – noted the report.",
                    FontFactory.getFont(FontFactory.TIMES_ROMAN, 11, Font.ITALIC)));
            document.newPage();
        }
        document.close();
        return out.toByteArray();
    }

    /** In a font of symbols that nothing can take the place of. */
    public static byte[] symbols() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("abc", FontFactory.getFont(FontFactory.SYMBOL, 16)));
        document.close();
        return out.toByteArray();
    }
}
