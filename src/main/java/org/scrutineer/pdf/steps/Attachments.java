package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import org.scrutineer.pdf.structure.PdfInProgress;

/** The data travels with the paper: files embedded as PDF/A-3 associated files. */
final class Attachments implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        String created = FileMetadata.pdfDate(FileMetadata.of(work).created());
        work.attachments().forEach((name, bytes) -> {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.ModDate, new PdfString(created));
            PdfName type = new PdfName(name.endsWith(".json") ? "application/json" : "text/csv");
            work.pdf()
                    .addAssociatedFile(
                            name,
                            PdfFileSpec.createEmbeddedFileSpec(
                                    work.pdf(),
                                    bytes,
                                    "Figures of this paper: " + name,
                                    name,
                                    type,
                                    parameters,
                                    PdfName.Data));
            work.id().add(bytes);
        });
    }
}
