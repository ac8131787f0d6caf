package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.structure.PdfInProgress;

/** What the file says of itself, in both places where readers look: the information dictionary and the XMP packet. */
final class Metadata implements FinishingStep {

    @Override
    public void apply(PdfInProgress work) {
        PdfMetadata said = FileMetadata.of(work);
        PdfDocumentInfo info = work.pdf().getDocumentInfo();
        info.setMoreInfo("Title", said.title());
        info.setMoreInfo("Author", blankToNull(said.author()));
        info.setMoreInfo("Subject", blankToNull(said.subject()));
        info.setMoreInfo("Creator", Xmp.TOOL);
        info.setMoreInfo("Keywords", null);
        info.setMoreInfo("CreationDate", FileMetadata.pdfDate(said.created()));
        info.setMoreInfo("ModDate", FileMetadata.pdfDate(said.created()));
        PdfStream packet = new PdfStream(Xmp.packet(said, work.claims(), language(work)));
        packet.setCompressionLevel(0);
        packet.makeIndirect(work.pdf());
        packet.put(PdfName.Type, PdfName.Metadata);
        packet.put(PdfName.Subtype, PdfName.XML);
        work.pdf().getCatalog().getPdfObject().put(PdfName.Metadata, packet);
        work.id().add(said.toString());
    }

    private static String language(PdfInProgress work) {
        PdfString said = work.pdf().getCatalog().getPdfObject().getAsString(PdfName.Lang);
        return said == null ? "" : said.toUnicodeString();
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
