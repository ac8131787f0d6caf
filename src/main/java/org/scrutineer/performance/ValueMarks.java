package org.scrutineer.performance;

/**
 * What else must be known of a value to draw and to compare it, each in a column of its own.
 *
 * @param breakReason why it cannot be compared with the values before it; empty where it can
 * @param snapshot whether it is of the period's last day
 * @param unit the unit of its series where it is not the indicator's; or null
 * @param counts what the numerator counts, such as {@code admissions}; empty where nothing is said
 * @param expected when a value that is not there yet can be told; empty where nothing is said
 * @param basis what the value is of, where the page should say so; empty where nothing is said
 * @param remark what a reader must know about it: its note without the marks that a note may hold; or empty
 */
public record ValueMarks(
        String breakReason, boolean snapshot, Unit unit, String counts, String expected, String basis, String remark) {

    /** Of a value of which no more is known. */
    public static final ValueMarks NONE = new ValueMarks("", false, null, "");

    /** Of a value that is there. */
    public ValueMarks(String breakReason, boolean snapshot, Unit unit, String counts) {
        this(breakReason, snapshot, unit, counts, "", "", "");
    }
}
