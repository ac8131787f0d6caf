package org.scrutineer.salt.measure;

/** The two bands of adults in the return. */
enum AgeBand {
    YOUNGER("18-64"),
    OLDER("65+");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    /** The band of an adult's age; the caller has left out those under 18. */
    static AgeBand of(int age) {
        return age < 65 ? YOUNGER : OLDER;
    }

    /** As rows and tables name it. */
    String label() {
        return label;
    }
}
