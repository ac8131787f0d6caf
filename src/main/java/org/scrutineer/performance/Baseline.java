package org.scrutineer.performance;

import java.util.Arrays;

/** What a measure's direction of travel is measured from: the column {@code baseline} of {@code indicator}. */
public enum Baseline {
    /** The whole year before. */
    YEAR_BEFORE("year before"),
    /** The same quarter of the year before. */
    SAME_QUARTER("same quarter last year"),
    /** The quarter before, which for quarter 1 is quarter 4 of the year before. */
    PREVIOUS_QUARTER("previous quarter"),
    /** The first value that there is of the same kind. */
    FIRST_VALUE("first value");

    private final String label;

    Baseline(String label) {
        this.label = label;
    }

    /** As the contract writes it. */
    public String label() {
        return label;
    }

    /**
     * The baseline that the contract's words name.
     *
     * @param text blank means the year before
     * @throws IllegalArgumentException when it is none of the contract's
     */
    public static Baseline parse(String text) {
        return text.isBlank()
                ? YEAR_BEFORE
                : Arrays.stream(values())
                        .filter(one -> one.label.equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no baseline is called \"" + text + "\""));
    }
}
