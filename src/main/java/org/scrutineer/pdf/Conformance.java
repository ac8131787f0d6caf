package org.scrutineer.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A standard that a finished file keeps to, and the check by veraPDF that it does. */
public enum Conformance {

    /** PDF/UA-1: a screen reader can make sense of it. */
    PDF_UA_1("PDF/UA-1"),
    /** PDF/A-3a: it will look and read the same in thirty years, and may carry data. */
    PDF_A_3A("PDF/A-3a");

    private final String title;

    Conformance(String title) {
        this.title = title;
    }

    /**
     * Checks a file.
     *
     * @return each rule that is broken, once, with its clause, what it asks and how often it is broken; empty when the
     *     file keeps to the standard
     * @throws TooLittleMemoryException when the file is too large to be checked in the memory there is
     * @throws UnusablePdfException when the file cannot be checked at all
     */
    public List<String> check(InputStream pdf) {
        return VeraPdf.broken(this, pdf);
    }

    /** Checks a file for every standard: the rules it breaks of each. */
    static Map<Conformance, List<String>> checkAll(byte[] pdf) {
        Map<Conformance, List<String>> broken = new EnumMap<>(Conformance.class);
        for (Conformance one : values()) {
            broken.put(one, one.check(new ByteArrayInputStream(pdf)));
        }
        return broken;
    }

    @Override
    public String toString() {
        return title;
    }
}
