package org.scrutineer.performance;

import java.util.Arrays;

/** How part of a year is carried to the year's end: the column {@code forecast} of {@code indicator}. */
public enum ForecastMethod {
    /** Nothing is said: a straight line where a value grows through the year, and nothing for any other. */
    UNSAID("straight line"),
    /** The amount to date over the quarters elapsed, times four. */
    STRAIGHT_LINE("straight line"),
    /** The amount to date over the share of last year's amount that was reached by the same quarter. */
    LAST_YEARS_SHAPE("last year's shape"),
    /** What the council expects, from the column {@code forecast} of {@code indicator_value}. */
    SUPPLIED("supplied"),
    /** No forecast is made. */
    NONE("none");

    private final String label;

    ForecastMethod(String label) {
        this.label = label;
    }

    /** As the contract writes it. */
    public String label() {
        return label;
    }

    /**
     * The method that the contract's words name.
     *
     * @param text blank means that nothing is said
     * @throws IllegalArgumentException when it is none of the contract's
     */
    public static ForecastMethod parse(String text) {
        String plain = text.strip().replace('\u2019', '\'');
        return plain.isEmpty()
                ? UNSAID
                : Arrays.stream(values())
                        .filter(one -> one != UNSAID && one.label.equalsIgnoreCase(plain))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("no forecast method is called \"" + text + "\""));
    }
}
