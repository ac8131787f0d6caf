package org.scrutineer.pdf.file;

import com.itextpdf.kernel.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A file's identifier, made from what is in it, so that equal files have equal ones. It is settled when the file is
 * closed.
 */
public final class DocumentId extends PdfString {

    private static final long serialVersionUID = 1L;

    private final transient MessageDigest digest;

    public DocumentId() {
        super(new byte[16]);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public void add(byte[] part) {
        digest.update(part);
    }

    public void add(String part) {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getValue() {
        try {
            return new String(((MessageDigest) digest.clone()).digest(), 0, 16, StandardCharsets.ISO_8859_1);
        } catch (CloneNotSupportedException everyJavaClonesIt) {
            throw new IllegalStateException(everyJavaClonesIt);
        }
    }
}
