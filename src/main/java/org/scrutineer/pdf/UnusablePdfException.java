package org.scrutineer.pdf;

import java.util.Locale;

/** A file that cannot be used; the message says why in words for the person who supplied it. */
public final class UnusablePdfException extends RuntimeException {

    public UnusablePdfException(String message) {
        super(message);
    }

    /** What a fault of the library means. Decrypting is not built in, so an encrypted file fails in several ways that all say so. */
    static UnusablePdfException because(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("encrypt") || words.contains("password") || words.contains("bouncy")) {
                return new UnusablePdfException("the file is encrypted: ask for one without a password");
            }
        }
        return new UnusablePdfException("the file cannot be read as a PDF (" + fault.getMessage() + ")");
    }
}
