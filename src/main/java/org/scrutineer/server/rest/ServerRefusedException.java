package org.scrutineer.server.rest;

/** The server did not do what was asked, or could not be reached. The message carries its own words. */
public final class ServerRefusedException extends RuntimeException {

    private final int status;

    ServerRefusedException(String message, int status) {
        super(message);
        this.status = status;
    }

    ServerRefusedException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status, or 0 where there was no answer. */
    public int status() {
        return status;
    }
}
