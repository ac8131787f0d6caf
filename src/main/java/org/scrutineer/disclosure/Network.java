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
    record Sum(int whole, int[] parts) {}

    private static final long INDICATOR_PRICE = 20_000;

    private final List<Long> counts = new ArrayList<>();
    private final List<Boolean> published = new ArrayList<>();
    private final List<Boolean> exact = new ArrayList<>();
    private final List<List<Integer>> mates = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();

    /** Adds a count that is published, rounded by the policy. */
    int add(long count) {
        return add(count, true, false);
    }

    /** Adds a count that nobody publishes but that ties others together. */
    int hidden(long count) {
        return add(count, false, false);
    }

    /** Adds a count that is published as it is, such as the numerator of an indicator. */
    int addExact(long count) {
        return add(count, true, true);
    }

    private int add(long count, boolean isPublished, boolean isExact) {
        counts.add(count);
        published.add(isPublished);
        exact.add(isExact);
        mates.add(List.of());
        sumsOf.add(new ArrayList<>());
        return counts.size() - 1;
    }

    /** Says that counts are published together or not at all. */
    void together(List<Integer> cells) {
        cells.forEach(cell -> mates.set(cell, cells));
    }

    /**
     * Says that a count is the sum of others. Where someone stands beside the tables, the parts are fewer than the
     * whole, and the rest is a count that nobody publishes; where they are more, there is no tie that a reader could
     * use.
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
            all.add(add(rest, false, false));
        }
        tie(whole, all);
        return true;
    }

    /** Says that counts and others taken away make up a count that is published as it is. */
    void balance(int result, List<Integer> added, List<Integer> takenAway) {
        int gross = takenAway.isEmpty()
                ? result
                : add(added.stream().mapToLong(counts::get).sum(), false, false);
        tie(gross, added);
        if (!takenAway.isEmpty()) {
            List<Integer> parts = new ArrayList<>(takenAway);
            parts.add(result);
            tie(gross, parts);
        }
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
            tie(whole, List.of(part, add(counts.get(whole) - counts.get(part), false, false)));
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

    boolean exact(int cell) {
        return exact.get(cell);
    }

    /** The counts that are withheld when this one is. */
    List<Integer> mates(int cell) {
        return mates.get(cell);
    }

    /** What it costs readers when a count is withheld: an indicator costs more than the cells of a table. */
    long price(int cell) {
        return exact(cell) ? INDICATOR_PRICE + Math.min(counts.get(cell), INDICATOR_PRICE) : counts.get(cell);
    }

    List<Sum> sums() {
        return sums;
    }

    /** The sums that a cell is in, as whole or part. */
    List<Integer> sumsOf(int cell) {
        return sumsOf.get(cell);
    }
}
