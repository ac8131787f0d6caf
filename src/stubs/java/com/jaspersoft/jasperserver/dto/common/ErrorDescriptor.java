package com.jaspersoft.jasperserver.dto.common;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public class ErrorDescriptor {

    private String message;
    private String[] parameters = {};

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
