package org.springframework.validation;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public interface Errors {

    void rejectValue(String field, String errorCode, Object[] errorArgs, String defaultMessage);
}
