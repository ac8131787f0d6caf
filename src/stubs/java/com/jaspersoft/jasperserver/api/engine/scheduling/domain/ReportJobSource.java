package com.jaspersoft.jasperserver.api.engine.scheduling.domain;

/** Written down from the server's documented interface, for compiling against alone: never in a jar. */
public class ReportJobSource {

    private String uri;

    public String getReportUnitURI() {
        return uri;
    }

    public void setReportUnitURI(String uri) {
        this.uri = uri;
    }
}
