package org.scrutineer.performance.glance;

import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Indicator;

/**
 * A question that the figures raise and nothing in the paper answers: what a member may want to ask.
 *
 * @param kind what is missing
 * @param indicator the measure, or the first of several
 * @param measured what is known of it
 * @param benchmark England in the year before, where the question is about it; else null
 * @param others how many more measures the same is asked of
 */
public record Question(Kind kind, Indicator indicator, Measured measured, Benchmark benchmark, int others) {

    /** What is missing, in the order in which it is asked. */
    public enum Kind {
        /** A measure misses its target, and nobody says what is being done. */
        NO_ACTION,
        /** What is being done about a measure that misses its target has no date. */
        NO_DATE,
        /** England did much better in the year before. */
        FAR_FROM_ENGLAND,
        /** There is no figure, and nobody says when there will be one. */
        NO_FIGURE,
        /** A measure got worse, and nobody says why. */
        NO_REASON
    }
}
