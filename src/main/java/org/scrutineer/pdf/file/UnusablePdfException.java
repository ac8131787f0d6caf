package org.scrutineer.pdf.file;

/** A file that cannot be used; the message says which and why, in words for the person who supplied it. */
public class UnusablePdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusablePdfException(String message) {
        super(message);
    }

    public UnusablePdfException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What a fault of the library means. Decrypting is not built in, so an encrypted file fails in several ways that
     * all say so.
     */
    static UnusablePdfException because(PdfSource source, RuntimeException fault) {
        if (source.isEncrypted()) {
            return new UnusablePdfException(
                    source.name() + " is encrypted: ask its author for one without a password or protection", fault);
        }
        return new UnusablePdfException(
                source.name() + " cannot be read as a PDF: ask its author for it anew (" + reason(fault) + ")", fault);
    }

    private static String reason(Throwable fault) {
        return fault.getMessage() == null || fault.getMessage().isBlank()
                ? "something in it is missing"
                : fault.getMessage().strip().replaceAll("\\s+", " ");
    }
}
