package org.scrutineer.performance;

import java.util.Arrays;
import org.scrutineer.rules.Words;

/** Direction of travel of performance, not of the number: a falling rate of admissions is an improvement. */
public enum Direction {
    IMPROVED("▲"),
    SAME("►"),
    DETERIORATED("▼"),
    NO_REAL_CHANGE("≈"),
    NONE("–");

    private final String arrow;

    Direction(String arrow) {
        this.arrow = arrow;
    }

    public String arrow() {
        return arrow;
    }

    /** In English, as data write it. An arrow is never printed without its word. */
    public String word() {
        return Words.english().of(this);
    }

    /** Of a comparison whose positive result means better. */
    public static Direction of(int comparison) {
        return comparison > 0 ? IMPROVED : comparison < 0 ? DETERIORATED : SAME;
    }

    /**
     * The direction that the contract's word names.
     *
     * @throws IllegalArgumentException when no direction is called so
     */
    public static Direction parse(String text) {
        return text.strip().equals("none")
                ? NONE
                : Arrays.stream(values())
                        .filter(direction -> direction.word().equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no direction is called \"" + text + "\""));
    }
}
