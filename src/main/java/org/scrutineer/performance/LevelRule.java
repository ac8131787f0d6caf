package org.scrutineer.performance;

import java.util.Arrays;

/** When a value has a level of a rating scheme: the column {@code rule} of {@code rating_scheme}. */
public enum LevelRule {
    /** It is at the target or better; with an amount, better than the target by at least so many per cent of it. */
    REACHES_TARGET("reaches target"),
    /** It misses the target by no more than so much, in the measure's own unit. */
    WITHIN_POINTS("within points"),
    /** It misses the target by no more than so many per cent of it. */
    WITHIN_PERCENT("within percent"),
    /** It is at the target's floor or better. */
    REACHES_FLOOR("reaches floor"),
    /** Always. */
    OTHERWISE("otherwise");

    private final String label;

    LevelRule(String label) {
        this.label = label;
    }

    /** As the contract writes it. */
    public String label() {
        return label;
    }

    /**
     * The rule that the contract's words name.
     *
     * @throws IllegalArgumentException when it is none of the contract's
     */
    public static LevelRule parse(String text) {
        return Arrays.stream(values())
                .filter(one -> one.label.equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no rule of a rating scheme is called \"" + text + "\""));
    }
}
