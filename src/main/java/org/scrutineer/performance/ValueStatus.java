package org.scrutineer.performance;

import java.util.Arrays;

/** Why a value is not there, or how firm it is: the column {@code status} of {@code indicator_value}. */
public enum ValueStatus {
    /** Nothing is said: final where there is a value, not supplied where there is none. */
    UNSAID("", "not supplied"),
    FINAL("final", "not supplied"),
    PROVISIONAL("provisional", "not supplied"),
    AWAITED("awaited", "awaited"),
    SUPPRESSED("suppressed", "suppressed"),
    NOT_APPLICABLE("not applicable", "not applicable"),
    NOT_COLLECTED("not collected", "not collected"),
    /** No source publishes it: it stands for a direction of travel only, which is marked, and is never printed. */
    ASSUMED("assumed", "not supplied"),
    /** Disclosure control withholds it. The program says so, never the contract. */
    WITHHELD(null, "withheld");

    private final String label;
    private final String missing;

    ValueStatus(String label, String missing) {
        this.label = label;
        this.missing = missing;
    }

    /** As the contract writes it; empty where nothing is said. */
    public String label() {
        return label == null ? missing : label;
    }

    /** What is printed where there is no value. */
    public String missing() {
        return missing;
    }

    /** Whether it settles the quarter: an earlier quarter's value may not stand in its place. */
    boolean settles() {
        return this == SUPPRESSED || this == NOT_APPLICABLE;
    }

    /**
     * The status that the contract's word names.
     *
     * @throws IllegalArgumentException when it is none of the contract's
     */
    public static ValueStatus parse(String text) {
        return Arrays.stream(values())
                .filter(one -> text.strip().equalsIgnoreCase(one.label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status is called \"" + text + "\""));
    }
}
