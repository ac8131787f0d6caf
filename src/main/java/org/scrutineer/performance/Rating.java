package org.scrutineer.performance;

import java.util.Arrays;

/** Red, amber, green, or no judgement; each with its letter, shape and word, so that colour is never alone. */
public enum Rating {
    GREEN("G", "circle", "on or above target"), AMBER("A", "diamond", "within tolerance"), RED("R", "square", "below target"),
    NONE("–", "dash", "no judgement");

    private final String letter;
    private final String shape;
    private final String word;

    Rating(String letter, String shape, String word) {
        this.letter = letter;
        this.shape = shape;
        this.word = word;
    }

    public String letter() {
        return letter;
    }

    public String shape() {
        return shape;
    }

    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when the text is none of G, A, R, none */
    public static Rating parse(String text) {
        return text.strip().equals("none") ? NONE : Arrays.stream(values()).filter(rating -> rating.letter.equals(text.strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rating is called \"" + text + "\""));
    }
}
