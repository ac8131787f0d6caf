package org.scrutineer.performance;

import java.util.Arrays;

/** Direction of travel of performance, not of the number: a falling rate of admissions is an improvement. */
public enum Direction {
    IMPROVED("▲", "improved"),
    SAME("►", "no significant change"),
    DETERIORATED("▼", "deteriorated"),
    NO_REAL_CHANGE("≈", "no real change"),
    NONE("–", "no judgement");

    private final String arrow;
    private final String word;

    Direction(String arrow, String word) {
        this.arrow = arrow;
        this.word = word;
    }

    public String arrow() {
        return arrow;
    }

    /** An arrow is never printed without it. */
    public String word() {
        return word;
    }

    /** Of a comparison whose positive result means better. */
    public static Direction of(int comparison) {
        return comparison > 0 ? IMPROVED : comparison < 0 ? DETERIORATED : SAME;
    }

    /** @throws IllegalArgumentException when no direction is called so */
    public static Direction parse(String text) {
        return text.strip().equals("none")
                ? NONE
                : Arrays.stream(values())
                        .filter(direction -> direction.word.equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no direction is called \"" + text + "\""));
    }
}
