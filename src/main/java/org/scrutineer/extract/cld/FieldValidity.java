package org.scrutineer.extract.cld;

/** What the department's check makes of a value. */
public enum FieldValidity {
    VALID("passed: valid"),
    BLANK("passed: blank (not mandatory)"),
    MISSING("failed: blank (mandatory)"),
    INVALID("failed: invalid"),
    RELEASE_1("failed: Release 1"),
    /** A value of a list, or a blank of a status, that is not public. */
    UNKNOWN("not known: the list or the status is not public");

    private final String words;

    FieldValidity(String words) {
        this.words = words;
    }

    /** The department's words (DHSC-CLD-2026-06: create_GetDQValues_procedure.sql). */
    public String words() {
        return words;
    }

    /** Whether the council is asked to mend it. */
    public boolean failed() {
        return this == MISSING || this == INVALID || this == RELEASE_1;
    }
}
