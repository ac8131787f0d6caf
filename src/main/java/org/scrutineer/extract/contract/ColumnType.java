package org.scrutineer.extract.contract;

import java.sql.Types;
import java.util.Set;

/** What may stand in a column of a contract table, and how a database keeps it. */
public enum ColumnType {
    /** Any text. */
    TEXT(4000, "text"),
    /** Text that names a person, an event or an indicator. */
    ID(100, "an identifier"),
    /** A calendar day. */
    DATE(10, "a date as yyyy-mm-dd or dd/mm/yyyy"),
    /** A calendar day and a time of the clock in England. */
    MOMENT(19, "a day and a time as yyyy-mm-dd hh:mm"),
    /** Yes or no; blank is no. */
    YN(5, "Y or N, yes or no, or blank"),
    /** One of the contract's labels, or of a hierarchy's. */
    LABEL(200, "a label of the code list"),
    /** A decimal number. */
    NUMBER(40, "a number"),
    /** A number, or printed words in its place such as {@code N/A}. */
    PRINTED(400, "a number or the words printed in its place"),
    /** {@code 2017-18} or {@code 2017-18 Q3}. */
    PERIOD(20, "a period such as 2017-18 or 2017-18 Q3");

    private static final Set<Integer> BYTES_AND_TRUTH =
            Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB, Types.BOOLEAN, Types.BIT);
    private static final Set<Integer> NUMBERS = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.REAL,
            Types.FLOAT,
            Types.DOUBLE,
            Types.DECIMAL,
            Types.NUMERIC);
    private static final Set<Integer> DAYS =
            Set.of(Types.DATE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE, Types.TIME);

    private final int length;
    private final String expected;

    ColumnType(int length, String expected) {
        this.length = length;
        this.expected = expected;
    }

    /** Most characters a database column of it holds. */
    public int length() {
        return length;
    }

    public String expected() {
        return expected;
    }

    /**
     * Whether a database column of a type of {@link Types} can give its values. A type of a vendor's own is believed.
     */
    public boolean fits(int jdbcType) {
        return !BYTES_AND_TRUTH.contains(jdbcType)
                && switch (this) {
                    case DATE -> !NUMBERS.contains(jdbcType) && jdbcType != Types.TIME;
                    case MOMENT -> !NUMBERS.contains(jdbcType) && jdbcType != Types.TIME && jdbcType != Types.DATE;
                    case NUMBER -> !DAYS.contains(jdbcType);
                    case YN -> !NUMBERS.contains(jdbcType) && !DAYS.contains(jdbcType);
                    default -> true;
                };
    }
}
