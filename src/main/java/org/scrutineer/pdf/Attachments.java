package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;

/** The data travels with the paper: files embedded as PDF/A-3 associated files. */
final class Attachments implements FinishingStep {

    private final Map<String, byte[]> files;
    private final OffsetDateTime created;

    Attachments(Map<String, byte[]> files, OffsetDateTime created) {
        this.files = new TreeMap<>(files);
        this.created = created;
    }

    @Override
    public void apply(PdfDocument pdf) {
        Calendar day = GregorianCalendar.from(created.toZonedDateTime());
        files.forEach((name, bytes) -> {
            PdfDictionary parameters = new PdfDictionary();
            parameters.put(PdfName.ModDate, new PdfString(new PdfDate(day).getPdfObject().getValue()));
            PdfName type = new PdfName(name.endsWith(".json") ? "application/json" : "text/csv");
            pdf.addAssociatedFile(name, PdfFileSpec.createEmbeddedFileSpec(pdf, bytes, "Figures of this paper: " + name, name, type, parameters, PdfName.Data));
        });
    }
}
