package com.jaspersoft.jasperserver.api.common.domain;

/** Written down from the server's documented interface, for compiling against alone: never in a jar. */
public interface ExecutionContext {}
