package org.scrutineer.extract;

/** What may stand in a column of a contract table, and how a database keeps it. */
public enum ColumnType {
    /** Any text. */
    TEXT("VARCHAR(4000)", "text"),
    /** Text that names a person, an event or an indicator. */
    ID("VARCHAR(100)", "an identifier"),
    /** A calendar day. */
    DATE("DATE", "a date as yyyy-mm-dd"),
    /** Yes or no; blank is no. */
    YN("VARCHAR(1)", "Y, N or blank"),
    /** One of the contract's labels, or of a hierarchy's. */
    LABEL("VARCHAR(200)", "a label of the code list"),
    /** A decimal number. */
    NUMBER("DECIMAL(18,6)", "a number"),
    /** A number, or printed words in its place such as {@code N/A}. */
    PRINTED("VARCHAR(400)", "a number or the words printed in its place"),
    /** {@code 2017-18} or {@code 2017-18 Q3}. */
    PERIOD("VARCHAR(20)", "a period such as 2017-18 or 2017-18 Q3");

    private final String sql;
    private final String expected;

    ColumnType(String sql, String expected) {
        this.sql = sql;
        this.expected = expected;
    }

    public String sql() {
        return sql;
    }

    public String expected() {
        return expected;
    }
}
