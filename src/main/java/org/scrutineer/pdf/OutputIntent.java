package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;

/** Says that the file's colours are sRGB, which PDF/A asks for. The profile is the one that the Java runtime carries. */
final class OutputIntent implements FinishingStep {

    @Override
    public void apply(PdfDocument pdf) {
        if (pdf.getCatalog().getPdfObject().containsKey(PdfName.OutputIntents)) {
            return;
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        pdf.addOutputIntent(new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile)));
    }
}
