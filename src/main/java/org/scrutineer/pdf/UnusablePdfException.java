package org.scrutineer.pdf;

/** A file that cannot be used; the message says why in words for the person who supplied it. */
public final class UnusablePdfException extends RuntimeException {

    public UnusablePdfException(String message) {
        super(message);
    }
}
