package org.scrutineer.performance.verdict;

/** What a verdict compares, in the order in which they are tried. */
public enum Comparison {
    /** What the measure's baseline says. */
    BASELINE,
    /** The year so far with all of the year before, which it has passed already. */
    PAST_LAST_YEAR,
    /** The year so far with the same months of the year before. */
    SAME_MONTHS,
    /** The quarter with the same quarter of the year before. */
    SAME_QUARTER,
    /** The latest quarter with the one before it. */
    QUARTER_BEFORE
}
