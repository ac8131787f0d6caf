package org.scrutineer.disclosure;

/**
 * The true counts that a published figure leaves possible.
 *
 * @param low the least
 * @param high the most
 */
record Band(long low, long high) {

    /** A secondary suppression says only that there is someone: zeros are published. */
    static final Band SOMEONE = new Band(1, Long.MAX_VALUE);

    /** A count that is not published at all, such as what a part leaves of its whole. */
    static final Band UNPUBLISHED = new Band(0, Long.MAX_VALUE);

    boolean has(long count) {
        return count >= low && count <= high;
    }
}
