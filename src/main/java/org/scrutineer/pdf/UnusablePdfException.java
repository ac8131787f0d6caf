package org.scrutineer.pdf;

import java.util.Locale;

/** A file that cannot be used; the message says which and why, in words for the person who supplied it. */
public class UnusablePdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusablePdfException(String message) {
        super(message);
    }

    public UnusablePdfException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What a fault of the library means. Decrypting is not built in, so an encrypted file fails in several ways that all say so. */
    static UnusablePdfException because(String name, RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("encrypt") || words.contains("password") || words.contains("bouncy")) {
                return new UnusablePdfException(name + " is encrypted: ask its author for one without a password or protection", fault);
            }
        }
        return new UnusablePdfException(name + " cannot be read as a PDF: ask its author for it anew (" + fault.getMessage() + ")", fault);
    }
}
