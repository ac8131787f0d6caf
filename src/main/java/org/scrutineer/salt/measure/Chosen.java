package org.scrutineer.salt.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The fact that a hierarchy chose, and those it beat.
 *
 * @param index place of the winner's label on the hierarchy's axis
 */
public record Chosen<F>(F winner, int index, List<F> beaten) {

    /**
     * The first in the hierarchy: the guidance reads it from left to right (LTS001a guidance, Support setting /
     * delivery mechanism; STS002a guidance, Where more than one sequel applies). Among equals the first given wins, so
     * the caller puts them in a fixed order.
     *
     * @param candidates at least one
     * @param rank place of a fact's label on the axis
     */
    static <F> Chosen<F> first(List<F> candidates, ToIntFunction<F> rank) {
        F winner = candidates.get(0);
        for (F candidate : candidates) {
            if (rank.applyAsInt(candidate) < rank.applyAsInt(winner)) {
                winner = candidate;
            }
        }
        List<F> beaten = new ArrayList<>(candidates.size() - 1);
        for (F candidate : candidates) {
            if (candidate != winner) {
                beaten.add(candidate);
            }
        }
        return new Chosen<>(winner, rank.applyAsInt(winner), beaten);
    }
}
