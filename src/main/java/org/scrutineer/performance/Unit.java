package org.scrutineer.performance;

import java.util.Arrays;

/** What an indicator's value is counted in. */
public enum Unit {
    PERCENT("percent"),
    COUNT("count"),
    RATE("rate per 100,000"),
    SCORE("score"),
    DAYS("days"),
    HOURS("hours"),
    POUNDS("pounds");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** As the contract writes it. */
    public String label() {
        return label;
    }

    /**
     * Whether amounts of it add up to a larger amount, quarter by quarter, so that part of a year is less than the
     * year. A share or a score does not.
     */
    public boolean addsUp() {
        return this != PERCENT && this != SCORE;
    }

    /** How many decimals are printed where the council names none: people and pounds are whole. */
    public int usualDecimals() {
        return this == COUNT || this == POUNDS ? 0 : 1;
    }

    /** @throws IllegalArgumentException when it is no unit of the contract */
    public static Unit parse(String text) {
        return Arrays.stream(values())
                .filter(unit -> unit.label.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit is called \"" + text + "\""));
    }
}
