package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import org.scrutineer.pdf.structure.PdfInProgress;

/** Says which red is meant: colours are sRGB. */
final class OutputIntent implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        PdfArray intents = work.pdf().getCatalog().getPdfObject().getAsArray(PdfName.OutputIntents);
        if (intents == null || intents.isEmpty()) {
            byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            work.pdf()
                    .addOutputIntent(new PdfOutputIntent(
                            "Custom",
                            "",
                            "http://www.color.org",
                            "sRGB IEC61966-2.1",
                            new ByteArrayInputStream(profile)));
        }
    }
}
