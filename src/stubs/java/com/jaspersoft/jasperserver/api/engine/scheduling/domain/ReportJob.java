package com.jaspersoft.jasperserver.api.engine.scheduling.domain;

/** Written down from the server's documented interface, for compiling against alone: never in a jar. */
public class ReportJob {

    private ReportJobSource source;
    private ReportJobMailNotification mail;

    public ReportJobSource getSource() {
        return source;
    }

    public void setSource(ReportJobSource source) {
        this.source = source;
    }

    public ReportJobMailNotification getMailNotification() {
        return mail;
    }

    public void setMailNotification(ReportJobMailNotification mail) {
        this.mail = mail;
    }
}
