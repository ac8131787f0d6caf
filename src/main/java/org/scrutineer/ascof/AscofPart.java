package org.scrutineer.ascof;

/** The two parts of an indicator. */
public enum AscofPart {
    NUMERATOR,
    DENOMINATOR;

    /** As the rule file and the files of people write it. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
