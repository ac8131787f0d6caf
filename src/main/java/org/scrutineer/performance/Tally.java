package org.scrutineer.performance;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many rows have each rating, direction and direction of rank. Each of the three adds up to the number of rows. <em>No real change</em> is counted only where a council reads differences so. */
public record Tally(Map<Rating, Integer> ratings, Map<Direction, Integer> directions, Map<Direction, Integer> ranks) {

    /** Counts lines of a table. */
    public static Tally of(Collection<AscofLine> lines) {
        Map<Rating, Integer> ratings = zeros(Rating.class);
        Map<Direction, Integer> directions = zeros(Direction.class);
        directions.remove(Direction.NO_REAL_CHANGE);
        Map<Direction, Integer> ranks = zeros(Direction.class);
        ranks.remove(Direction.NO_REAL_CHANGE);
        for (AscofLine line : lines) {
            ratings.merge(line.judgement().rating(), 1, Integer::sum);
            directions.merge(line.judgement().direction(), 1, Integer::sum);
            ranks.merge(line.rankDirection(), 1, Integer::sum);
        }
        return new Tally(ratings, directions, ranks);
    }

    private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> kinds) {
        Map<E, Integer> zeros = new EnumMap<>(kinds);
        Arrays.stream(kinds.getEnumConstants()).forEach(kind -> zeros.put(kind, 0));
        return zeros;
    }
}
