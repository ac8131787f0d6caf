package org.scrutineer.extract.salt;

/**
 * Places of identifiers whose numbers lie far apart: a hash table of numbers alone, without an entry around each.
 *
 * <p>Fifty lines, kept: fastutil, which has the same as {@code Long2IntOpenHashMap}, is 6.6 MB in its smallest form,
 * twice the plugin that it would travel in.
 */
final class HashedPlaces {

    /** Pairs: the identifier's number and one, 0 where the pair is free; its place. */
    private long[] pairs = new long[1 << 5];

    private int size;

    /** The place of an identifier, or -1. */
    int of(long id) {
        int at = at(id);
        return pairs[at] == 0 ? -1 : (int) pairs[at + 1];
    }

    /** Adds an identifier that has no place yet. */
    void add(long id, int place) {
        if (size * 3L >= pairs.length) {
            long[] before = pairs;
            pairs = new long[before.length * 2];
            for (int at = 0; at < before.length; at += 2) {
                if (before[at] != 0) {
                    put(before[at] - 1, before[at + 1]);
                }
            }
        }
        put(id, place);
        size++;
    }

    private void put(long id, long place) {
        int at = at(id);
        pairs[at] = id + 1;
        pairs[at + 1] = place;
    }

    /** Where the identifier stands, or the free pair where it would. */
    private int at(long id) {
        int last = pairs.length - 2;
        int at = spread(id) << 1 & last;
        while (pairs[at] != 0 && pairs[at] != id + 1) {
            at = at + 2 & last;
        }
        return at;
    }

    /** Runs of numbers are scattered, so that two runs do not pile up on each other. */
    private static int spread(long id) {
        long mixed = (id ^ id >>> 32) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33 ^ mixed >>> 15);
    }
}
