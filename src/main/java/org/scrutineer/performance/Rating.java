package org.scrutineer.performance;

/**
 * A level that a value was given, as it is printed: a letter, a shape and a word, so that colour is never alone.
 *
 * @param letter the level's, such as {@code G}
 * @param word the level's words for the measure's polarity
 * @param colour of the mark, as {@code #RRGGBB}
 * @param shape of the mark: {@code circle}, {@code diamond}, {@code square}, {@code triangle} or {@code none}
 */
public record Rating(String letter, String word, String colour, String shape) {

    /** No level. Why is said beside it. */
    public static final Rating NONE = new Rating("–", "no rating", "#FFFFFF", "dash");

    public boolean isNone() {
        return equals(NONE);
    }

    /** {@code G: on or above target}, or {@code no rating}. */
    public String described() {
        return isNone() ? word : letter + ": " + word;
    }
}
