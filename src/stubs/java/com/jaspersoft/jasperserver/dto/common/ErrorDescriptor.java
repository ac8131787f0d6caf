package com.jaspersoft.jasperserver.dto.common;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public class ErrorDescriptor {

    private String message;
    private String[] parameters = {};
    private Throwable exception;

    public ErrorDescriptor() {}

    public ErrorDescriptor(ErrorDescriptor other) {
        message = other.message;
        parameters = other.parameters;
        exception = other.exception;
    }

    public Throwable getException() {
        return exception;
    }

    public ErrorDescriptor setException(Throwable exception) {
        this.exception = exception;
        return this;
    }

    public ErrorDescriptor setErrorCode(String errorCode) {
        return this;
    }

    public String getMessage() {
        return message;
    }

    public ErrorDescriptor setMessage(String message) {
        this.message = message;
        return this;
    }

    public String[] getParameters() {
        return parameters.clone();
    }

    public ErrorDescriptor setParameters(String... parameters) {
        this.parameters = parameters.clone();
        return this;
    }
}
