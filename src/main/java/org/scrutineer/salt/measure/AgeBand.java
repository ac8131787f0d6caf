package org.scrutineer.salt.measure;

/** The two bands of adults in the return. */
enum AgeBand {
    YOUNGER("18-64", "a"),
    OLDER("65+", "b");

    private final String label;
    private final String letter;

    AgeBand(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    /** The band of an adult's age; the caller has left out those under 18. */
    static AgeBand of(int age) {
        return age < 65 ? YOUNGER : OLDER;
    }

    /** As rows and tables name it. */
    String label() {
        return label;
    }

    /** The letter of the band's tables: 1a, 1b. */
    String letter() {
        return letter;
    }
}
