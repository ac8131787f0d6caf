package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.xmp.XMPConst;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import com.itextpdf.kernel.xmp.options.PropertyOptions;
import com.itextpdf.kernel.xmp.options.SerializeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.PdfMetadata;

/** The XMP packet: what the file is, and which standards it keeps to. */
final class Xmp {

    static final String TOOL = "Scrutineer";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final String DEFAULT_LANGUAGE = "x-default";
    private static final int PDF_A = 3;

    private Xmp() {}

    /** As it is written to the file. */
    static byte[] packet(PdfMetadata said, Claims claims, String language) {
        try {
            XMPMeta packet = schema();
            packet.setLocalizedText(XMPConst.NS_DC, "title", null, DEFAULT_LANGUAGE, plain(said.title()));
            if (!said.author().isBlank()) {
                packet.appendArrayItem(
                        XMPConst.NS_DC,
                        "creator",
                        new PropertyOptions().setArrayOrdered(true),
                        plain(said.author()),
                        null);
            }
            if (!said.subject().isBlank()) {
                packet.setLocalizedText(XMPConst.NS_DC, "description", null, DEFAULT_LANGUAGE, plain(said.subject()));
            }
            if (!language.isBlank()) {
                packet.appendArrayItem(
                        XMPConst.NS_DC, "language", new PropertyOptions().setArray(true), plain(language), null);
            }
            String date = DATE.format(said.created().withOffsetSameInstant(ZoneOffset.UTC));
            packet.setProperty(XMPConst.NS_XMP, "CreatorTool", TOOL);
            packet.setProperty(XMPConst.NS_XMP, "CreateDate", date);
            packet.setProperty(XMPConst.NS_XMP, "ModifyDate", date);
            if (claims.accessible()) {
                packet.setPropertyInteger(XMPConst.NS_PDFUA_ID, "part", 1);
            }
            if (!claims.archive().isEmpty()) {
                packet.setPropertyInteger(XMPConst.NS_PDFA_ID, "part", PDF_A);
                packet.setProperty(XMPConst.NS_PDFA_ID, "conformance", claims.archive());
            }
            return XMPMetaFactory.serializeToBuffer(packet, new SerializeOptions().setPadding(0));
        } catch (XMPException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** PDF/A knows every property by its schema; PDF/UA's own is not among those it was born with. */
    private static XMPMeta schema() throws XMPException {
        try (InputStream in = Xmp.class.getResourceAsStream("pdfua-schema.xmp")) {
            return XMPMetaFactory.parse(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Signs that no XML may have come out of damaged files. */
    private static String plain(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }
}
