package org.scrutineer.pdf.file;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a file says it keeps to.
 *
 * @param standards in full
 * @param basic whether, where it does not keep to PDF/A-3a, it keeps to PDF/A-3b: it will look the same in thirty
 *     years, however it reads
 */
public record Claims(Set<Conformance> standards, boolean basic) {

    /** Everything. */
    public static final Claims ALL = new Claims(Collections.unmodifiableSet(EnumSet.allOf(Conformance.class)), true);

    /** Whether it keeps to PDF/UA-1. */
    public boolean accessible() {
        return standards.contains(Conformance.PDF_UA_1);
    }

    /** The level of PDF/A-3, or empty when the file claims none. */
    public String archive() {
        return standards.contains(Conformance.PDF_A_3A) ? "A" : basic ? "B" : "";
    }
}
