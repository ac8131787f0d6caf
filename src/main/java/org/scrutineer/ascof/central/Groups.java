package org.scrutineer.ascof.central;

/** Names of the groups and genders of ascof-central.csv. */
final class Groups {

    static final String YOUNGER = "18 to 64";
    static final String OLDER = "65 and above";
    static final String TOTAL = "total";
    /** Ages that are not known are in the total alone. */
    static final String UNKNOWN = "unknown";

    private Groups() {}
}
