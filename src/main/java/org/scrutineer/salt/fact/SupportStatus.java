package org.scrutineer.salt.fact;

/**
 * What the record of a stretch of support itself says of the person. Client Level Data repeats the person on every row,
 * and the published code takes the status of the row that places them, not the latest of any row.
 *
 * @param supportReason primary support reason; empty where unknown
 * @param unpaidCarer Carer, No carer, Not known, or empty where not recorded
 * @param employment employment status, Unknown, or empty where not recorded
 * @param accommodation accommodation status, Unknown, or empty where not recorded
 * @param gender Male, Female, Other, Not known, or empty where not recorded
 * @param ethnicGroup group of the ethnicity, {@link #REFUSED}, Not known, or empty where not recorded
 */
public record SupportStatus(
        String supportReason,
        String unpaidCarer,
        String employment,
        String accommodation,
        String gender,
        String ethnicGroup) {

    /** An ethnicity that the person would not tell: an answer, unlike one that is not known, but in no group. */
    public static final String REFUSED = "Refused";
}
