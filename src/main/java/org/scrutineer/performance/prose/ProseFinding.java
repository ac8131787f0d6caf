package org.scrutineer.performance.prose;

/**
 * A sentence that does not fit the figures.
 *
 * @param said the remark or paragraph that it stands in
 * @param place such as {@code ABP7a REVIEW} or {@code section 3.5}
 * @param sentence as it is printed
 * @param truth the values that contradict it
 */
public record ProseFinding(Object said, String place, String sentence, String truth) {

    @Override
    public String toString() {
        return place + ": \"" + sentence + "\" But " + truth + ".";
    }
}
