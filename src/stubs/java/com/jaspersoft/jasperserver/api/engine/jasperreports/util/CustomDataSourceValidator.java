package com.jaspersoft.jasperserver.api.engine.jasperreports.util;

import com.jaspersoft.jasperserver.api.metadata.jasperreports.domain.CustomReportDataSource;
import org.springframework.validation.Errors;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public interface CustomDataSourceValidator {

    void validatePropertyValues(CustomReportDataSource dataSource, Errors errors);
}
