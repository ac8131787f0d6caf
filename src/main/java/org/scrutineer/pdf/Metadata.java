package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

/** Title, author, subject, dates and the conformance claimed, in the information dictionary and, the same, in XMP. */
final class Metadata implements FinishingStep {

    private static final String PRODUCER = "Scrutineer";

    private final PdfMetadata metadata;

    Metadata(PdfMetadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public void apply(PdfDocument pdf) {
        pdf.getDocumentInfo().setTitle(metadata.title()).setAuthor(metadata.author()).setSubject(metadata.subject()).setCreator(PRODUCER);
        // The library has put the clock's time there, which no rerun repeats.
        String date = new PdfDate(GregorianCalendar.from(metadata.created().toZonedDateTime())).getPdfObject().getValue();
        pdf.getDocumentInfo().setMoreInfo("CreationDate", date);
        pdf.getDocumentInfo().setMoreInfo("ModDate", date);
        PdfStream xmp = new PdfStream(xmp().getBytes(StandardCharsets.UTF_8));
        xmp.setCompressionLevel(0);
        xmp.makeIndirect(pdf);
        xmp.put(PdfName.Type, PdfName.Metadata);
        xmp.put(PdfName.Subtype, PdfName.XML);
        pdf.getCatalog().getPdfObject().put(PdfName.Metadata, xmp);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String xmp() {
        String created = metadata.created().truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:CreatorTool>%s</xmp:CreatorTool>
                <pdfuaid:part>1</pdfuaid:part><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(escaped(metadata.title()), escaped(metadata.author()), escaped(metadata.subject()), created, PRODUCER);
    }
}
