package org.scrutineer.pdf.file;

/** A standard that a finished file keeps to. */
public enum Conformance {

    /** PDF/UA-1: a screen reader can make sense of it. */
    PDF_UA_1("PDF/UA-1"),
    /** PDF/A-3a: it will look and read the same in thirty years, and may carry data. */
    PDF_A_3A("PDF/A-3a");

    private final String title;

    Conformance(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
