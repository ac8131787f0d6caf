package org.scrutineer.performance;

/**
 * How a text begins that was carried over from an earlier quarter and that nobody has looked at yet. A final paper is
 * refused while one stands in it.
 */
public final class ReviewMark {

    /** The words before the text. */
    public static final String WORDS = "TO REVIEW:";

    private ReviewMark() {}

    /** The text with the mark before it; one that has it already stays as it is. */
    public static String on(String text) {
        return is(text) ? text : WORDS + " " + text;
    }

    /** Whether a text is marked. */
    public static boolean is(String text) {
        return text.strip().regionMatches(true, 0, WORDS, 0, WORDS.length());
    }
}
