package org.scrutineer.performance;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows have each level of their schemes, each direction and each direction of rank. Each of the three adds up
 * to the number of rows. <em>No real change</em> is counted only where a council reads differences so.
 *
 * @param ratings by the level's letter, in the order of the schemes; last those without a rating, under {@code –}
 * @param assumed how many of a direction rest on a value that no source publishes
 */
public record Tally(
        Map<String, Integer> ratings,
        Map<Direction, Integer> directions,
        Map<Direction, Integer> ranks,
        Map<Direction, Integer> assumed) {

    /** Counts lines of a table. */
    public static Tally of(Collection<AscofLine> lines) {
        Map<String, Integer> ratings = new LinkedHashMap<>();
        Legend.of(lines.stream().map(AscofLine::judgement).toList())
                .levels()
                .forEach(level -> ratings.put(level.letter(), 0));
        ratings.put(Rating.NONE.letter(), 0);
        Map<Direction, Integer> directions = zeros();
        Map<Direction, Integer> ranks = zeros();
        Map<Direction, Integer> assumed = zeros();
        for (AscofLine line : lines) {
            ratings.merge(line.judgement().rating().letter(), 1, Integer::sum);
            directions.merge(line.judgement().direction(), 1, Integer::sum);
            ranks.merge(line.rankDirection(), 1, Integer::sum);
            if (line.judgement().assumed()) {
                assumed.merge(line.judgement().direction(), 1, Integer::sum);
            }
        }
        return new Tally(ratings, directions, ranks, assumed);
    }

    private static Map<Direction, Integer> zeros() {
        Map<Direction, Integer> zeros = new EnumMap<>(Direction.class);
        Arrays.stream(Direction.values())
                .filter(direction -> direction != Direction.NO_REAL_CHANGE)
                .forEach(direction -> zeros.put(direction, 0));
        return zeros;
    }
}
