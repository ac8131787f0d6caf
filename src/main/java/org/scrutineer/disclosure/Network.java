package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Counts and the sums that tie them, over all tables that are published together. A reader knows the sums as we do. */
final class Network {

    /**
     * One sum: the whole is the sum of the parts.
     *
     * @param whole a cell
     * @param parts cells
     */
    record Sum(int whole, int[] parts) {
    }

    private final List<Long> counts = new ArrayList<>();
    private final List<Boolean> published = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();

    /** Adds a count that is published. */
    int add(long count) {
        return add(count, true);
    }

    /** Adds a count that nobody publishes but that ties others together. */
    int hidden(long count) {
        return add(count, false);
    }

    private int add(long count, boolean isPublished) {
        counts.add(count);
        published.add(isPublished);
        sumsOf.add(new ArrayList<>());
        return counts.size() - 1;
    }

    /**
     * Says that a count is the sum of others. Where someone stands beside the tables, the parts are fewer than the whole, and the rest is a count
     * that nobody publishes; where they are more, there is no tie that a reader could use.
     *
     * @return whether there is a tie
     */
    boolean sum(int whole, List<Integer> parts) {
        long rest = counts.get(whole) - parts.stream().mapToLong(counts::get).sum();
        if (parts.isEmpty() || rest < 0) {
            return false;
        }
        List<Integer> all = new ArrayList<>(parts);
        if (rest > 0) {
            all.add(add(rest, false));
        }
        tie(whole, all);
        return true;
    }

    private void tie(int whole, List<Integer> parts) {
        sums.add(new Sum(whole, parts.stream().mapToInt(Integer::intValue).toArray()));
        int index = sums.size() - 1;
        sumsOf.get(whole).add(index);
        parts.forEach(part -> sumsOf.get(part).add(index));
    }

    /** Says that one count is part of another: what is left is a count that nobody publishes. */
    void atMost(int part, int whole) {
        if (counts.get(part) <= counts.get(whole)) {
            tie(whole, List.of(part, add(counts.get(whole) - counts.get(part), false)));
        }
    }

    int size() {
        return counts.size();
    }

    long count(int cell) {
        return counts.get(cell);
    }

    boolean published(int cell) {
        return published.get(cell);
    }

    List<Sum> sums() {
        return sums;
    }

    /** The sums that a cell is in, as whole or part. */
    List<Integer> sumsOf(int cell) {
        return sumsOf.get(cell);
    }
}
