package com.jaspersoft.jasperserver.api.metadata.jasperreports.service;

import java.util.Map;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public interface ReportDataSourceService {

    void setReportParameterValues(Map<String, Object> parameterValues);

    default void setReportParameterValues(Map<String, Object> parameterValues, boolean hasCachedData) {
        setReportParameterValues(parameterValues);
    }

    void closeConnection();
}
