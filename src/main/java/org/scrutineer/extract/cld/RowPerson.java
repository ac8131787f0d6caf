package org.scrutineer.extract.cld;

/**
 * The identifiers by which rows name a person: one object for all rows that have the same, so that a text is kept and
 * looked up once a person and not once a row.
 */
final class RowPerson {

    /** The council's identifier; empty where blank. */
    final String localId;

    /** The NHS number; empty where blank. */
    final String nhs;

    /** From 0 in the order of the rows, so that what is known of everybody can be kept in arrays. */
    final int number;

    private final String code;
    private String council;

    /** @param code of the council in the row; empty where blank */
    RowPerson(String code, String localId, String nhs, int number) {
        this.code = code;
        this.council = code;
        this.localId = localId;
        this.nhs = nhs;
        this.number = number;
    }

    /** The code of the council in the rows, also where there is one council. */
    String code() {
        return code;
    }

    /** The code of the council where there are several; empty where there is one. */
    String council() {
        return council;
    }

    /** All rows are of one council, whatever they say. */
    void ofTheOnlyCouncil() {
        council = "";
    }

    /** By the NHS number; else by the LA id. */
    String nhsOrLocal() {
        return nhs.isEmpty() ? localId : nhs;
    }

    /** The same identifiers as they are written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RowPerson one
                && localId.equals(one.localId)
                && nhs.equals(one.nhs)
                && code.equals(one.code);
    }

    @Override
    public int hashCode() {
        return (31 * nhs.hashCode() + localId.hashCode()) * 31 + code.hashCode();
    }
}
