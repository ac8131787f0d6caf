package com.jaspersoft.jasperserver.api;

/** Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are not on Maven Central. */
public class ErrorDescriptorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ErrorDescriptorException(String message) {
        super(message);
    }
}
