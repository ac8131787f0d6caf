package org.scrutineer.performance;

/**
 * Why there is no rating, or no direction of travel.
 *
 * @param words for a cell: {@code no target}
 * @param sentence for the notes, without its full stop; empty where the words say all
 */
public record Reason(String words, String sentence) {

    static Reason of(String words) {
        return new Reason(words, "");
    }

    /** The sentence, or the words where there is none. */
    public String whole() {
        return sentence.isEmpty() ? words : sentence;
    }
}
