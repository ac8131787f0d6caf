package com.jaspersoft.jasperserver.api.common.domain.impl;

import com.jaspersoft.jasperserver.api.common.domain.ValidationError;

/** Written down from the server's documented interface, for compiling against alone: never in a jar. */
public class ValidationErrorImpl implements ValidationError {

    private final String message;

    public ValidationErrorImpl(String errorCode, Object[] errorArguments, String defaultMessage, String field) {
        message = defaultMessage;
    }

    @Override
    public String getDefaultMessage() {
        return message;
    }
}
