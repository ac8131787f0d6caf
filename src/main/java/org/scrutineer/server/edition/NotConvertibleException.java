package org.scrutineer.server.edition;

/**
 * A template has something that the edition asked for does not know. The message names the template and the construct.
 */
public final class NotConvertibleException extends RuntimeException {

    public NotConvertibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
