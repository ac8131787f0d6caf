package org.scrutineer.pdf.step;

import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;

/** A file's description with what it says already in place of what it is not told. */
final class Described {

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'");

    private Described() {
    }

    static Description of(Work work) {
        Description told = work.description();
        PdfDocumentInfo info = work.pdf().getDocumentInfo();
        return new Description(first(told.title(), info.getTitle(), heading(work), "Untitled"), first(told.author(), info.getAuthor()),
                first(told.subject(), info.getSubject()), first(told.language(), Description.BRITISH), told.created() == null ? created(info) : told.created());
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** Only when its words were read before the content was written. */
    private static String heading(Work work) {
        List<PdfDictionary> headings = work.tags().all("H1");
        return headings.isEmpty() ? null : Contents.words(work, headings.get(0));
    }

    private static OffsetDateTime created(PdfDocumentInfo info) {
        String date = info.getMoreInfo("CreationDate");
        Calendar decoded = date == null ? null : PdfDate.decode(date);
        Instant instant = decoded == null ? Instant.EPOCH : decoded.toInstant();
        return instant.atOffset(ZoneOffset.UTC);
    }

    static String pdfDate(OffsetDateTime moment) {
        return PDF_DATE.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
