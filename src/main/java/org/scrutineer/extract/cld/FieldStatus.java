package org.scrutineer.extract.cld;

/** What a field is to an event of some type (rules/cld/fields.csv). */
public enum FieldStatus {
    MANDATORY("mandatory"),
    OPTIONAL("applicable but not mandatory"),
    NONE("not applicable"),
    /** Not known for certain, since the department's table is not public. */
    UNDETERMINED("undetermined");

    private final String words;

    FieldStatus(String words) {
        this.words = words;
    }

    /** The department's words (DHSC-CLD-2026-06: create_GetDQValues_procedure.sql). */
    public String words() {
        return words;
    }
}
