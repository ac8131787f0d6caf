package org.scrutineer.pdf;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The XMP packet: what the file is, and which standards it keeps to. */
final class Xmp {

    static final String TOOL = "Scrutineer";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
    /** PDF/A knows every property by its schema; PDF/UA's own is not among those it was born with. */
    private static final String PDF_UA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA that the file keeps to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private Xmp() {
    }

    static String packet(PdfMetadata said, Claims claims, String language) {
        String date = DATE.format(said.created().withOffsetSameInstant(ZoneOffset.UTC));
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + text(said.title()) + "</rdf:li></rdf:Alt></dc:title>\n"
                + (said.author().isBlank() ? "" : "<dc:creator><rdf:Seq><rdf:li>" + text(said.author()) + "</rdf:li></rdf:Seq></dc:creator>\n")
                + (said.subject().isBlank() ? "" : "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + text(said.subject()) + "</rdf:li></rdf:Alt></dc:description>\n")
                + (language.isBlank() ? "" : "<dc:language><rdf:Bag><rdf:li>" + text(language) + "</rdf:li></rdf:Bag></dc:language>\n")
                + "<xmp:CreatorTool>" + TOOL + "</xmp:CreatorTool><xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n"
                + (claims.accessible() ? "<pdfuaid:part>1</pdfuaid:part>\n" : "")
                + archive(claims)
                + "</rdf:Description>\n" + PDF_UA_SCHEMA + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
    }

    private static String archive(Claims claims) {
        String level = claims.archive();
        return level.isEmpty() ? "" : "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>" + level + "</pdfaid:conformance>\n";
    }

    private static String text(String plain) {
        return plain.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
