package org.scrutineer.performance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** What an indicator's value is counted in. */
public enum Unit {
    PERCENT("percent", 100),
    COUNT("count", 0),
    RATE("rate per 100,000", 100_000),
    RATE_PER_10_000("rate per 10,000", 10_000),
    RATE_PER_1_000("rate per 1,000", 1_000),
    SCORE("score", 1),
    DAYS("days", 1),
    WEEKS("weeks", 1),
    HOURS("hours", 1),
    MINUTES("minutes", 1),
    POUNDS("pounds", 1);

    private final String label;
    private final int per;

    Unit(String label, int per) {
        this.label = label;
        this.per = per;
    }

    /** As the contract writes it. */
    public String label() {
        return label;
    }

    /**
     * What a numerator over a denominator is multiplied by to be a value of this unit. Empty for a count, which is its
     * numerator, and whose denominator is only what it is a part of.
     */
    public Optional<BigDecimal> per() {
        return this == COUNT ? Optional.empty() : Optional.of(BigDecimal.valueOf(per));
    }

    /** Whether it is events for so many people of a population. */
    public boolean isRate() {
        return switch (this) {
            case RATE, RATE_PER_10_000, RATE_PER_1_000 -> true;
            default -> false;
        };
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

    /**
     * The unit that the contract's word names.
     *
     * @throws IllegalArgumentException when it is no unit of the contract
     */
    public static Unit parse(String text) {
        return Arrays.stream(values())
                .filter(unit -> unit.label.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit is called \"" + text + "\""));
    }
}
