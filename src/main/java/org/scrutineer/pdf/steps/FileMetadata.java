package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.structure.PdfInProgress;

/** The metadata of a file: those given, and the file's own where none are given. */
public final class FileMetadata {

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'");

    private FileMetadata() {}

    static PdfMetadata of(PdfInProgress work) {
        PdfMetadata told = work.metadata();
        PdfDocumentInfo info = work.pdf().getDocumentInfo();
        return new PdfMetadata(
                first(told.title(), info.getTitle(), work.name()),
                first(told.author(), info.getAuthor(), ""),
                first(told.subject(), info.getSubject(), ""),
                told.created() == null ? created(info) : told.created());
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private static OffsetDateTime created(PdfDocumentInfo info) {
        String date = info.getMoreInfo("CreationDate");
        Calendar decoded = date == null ? null : PdfDate.decode(date);
        Instant instant = decoded == null ? Instant.EPOCH : decoded.toInstant();
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static String pdfDate(OffsetDateTime moment) {
        return PDF_DATE.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
