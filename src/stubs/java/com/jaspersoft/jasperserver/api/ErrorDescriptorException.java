package com.jaspersoft.jasperserver.api;

import com.jaspersoft.jasperserver.dto.common.ErrorDescriptor;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public class ErrorDescriptorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ErrorDescriptor descriptor;

    public ErrorDescriptorException(ErrorDescriptor descriptor) {
        super(descriptor.getMessage());
        this.descriptor = descriptor;
    }

    public ErrorDescriptor getErrorDescriptor() {
        return descriptor;
    }
}
