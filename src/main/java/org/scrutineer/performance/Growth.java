package org.scrutineer.performance;

/** How a measure's quarters and its year belong together. */
public enum Growth {
    /**
     * Each value stands by itself: a share, a score, an average, people on one day. A quarter's may be set beside a
     * year's.
     */
    LEVEL,
    /** A quarter's value is the amount from 1 April, and quarter 4's is the year's. */
    YEAR_TO_DATE,
    /** A quarter's value is the amount of that quarter alone; four of them make the year's. */
    EACH_QUARTER
}
