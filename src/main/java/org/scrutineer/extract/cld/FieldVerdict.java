package org.scrutineer.extract.cld;

/**
 * What is to be said of a value.
 *
 * @param rule the rule of validation that it breaks; empty where another part of the program names it
 * @param expected what was expected
 * @param fix how to mend it
 */
record FieldVerdict(FieldValidity validity, String rule, String expected, String fix) {

    static final FieldVerdict VALID = new FieldVerdict(FieldValidity.VALID, "", "", "");
    static final FieldVerdict UNKNOWN = new FieldVerdict(FieldValidity.UNKNOWN, "", "", "");

    static FieldVerdict invalid(String rule, String expected, String fix) {
        return new FieldVerdict(FieldValidity.INVALID, rule, expected, fix);
    }
}
