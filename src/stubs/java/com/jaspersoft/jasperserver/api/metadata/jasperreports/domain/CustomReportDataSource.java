package com.jaspersoft.jasperserver.api.metadata.jasperreports.domain;

import java.util.Map;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public interface CustomReportDataSource {

    @SuppressWarnings("rawtypes")
    Map getPropertyMap();
}
