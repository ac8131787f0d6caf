package com.jaspersoft.jasperserver.api.metadata.jasperreports.service;

/**
 * Written down from the server's documented interface, for compiling against alone: never in a jar. Its own jars are
 * not on Maven Central.
 */
public interface ConnectionTestingDataSourceService {

    boolean testConnection() throws Exception;
}
