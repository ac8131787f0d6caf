package org.scrutineer.extract.cld;

/**
 * What a value of a code list means.
 *
 * @param salt the label of the return; empty where the code has none, and where the value is blank or not understood
 * @param clean the Release 2 value that the code is mapped to; of a list of which only a part is known, the value
 *     itself; empty where blank
 * @param known whether the value is blank or in the list
 */
record CldCode(String salt, String clean, boolean known) {

    /** What the department makes of a value that is in no list (DHSC, 5-data-cleaning.md, Cleaning and mapping). */
    static final String INVALID = "Invalid and not mapped";

    static final CldCode BLANK = new CldCode("", "", true);
}
