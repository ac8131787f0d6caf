package com.jaspersoft.jasperserver.api.engine.scheduling.domain;

import java.util.List;

/** Written down from the server's documented interface, for compiling against alone: never in a jar. */
@SuppressWarnings("rawtypes")
public class ReportJobMailNotification {

    private List to = List.of();
    private List cc = List.of();
    private List bcc = List.of();

    public List getToAddresses() {
        return to;
    }

    public void setToAddresses(List addresses) {
        to = addresses;
    }

    public List getCcAddresses() {
        return cc;
    }

    public void setCcAddresses(List addresses) {
        cc = addresses;
    }

    public List getBccAddresses() {
        return bcc;
    }

    public void setBccAddresses(List addresses) {
        bcc = addresses;
    }
}
