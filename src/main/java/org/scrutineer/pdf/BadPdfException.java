package org.scrutineer.pdf;

/** A PDF that cannot be worked with; the message says why and what to do about it. */
public final class BadPdfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadPdfException(String message, Throwable cause) {
        super(message, cause);
    }
}
