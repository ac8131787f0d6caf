package org.scrutineer.performance.grid;

import java.util.List;

/**
 * What a reader knows of counts beside the counts themselves.
 *
 * @param kind how they are tied
 * @param whole the count that holds the others
 * @param parts those in it
 */
public record Tie(Kind kind, Place whole, List<Place> parts) {

    /** How counts are tied. */
    public enum Kind {
        /** The whole is the sum of its parts. */
        SUM,
        /** Each part is no more than the whole; they may overlap. */
        WITHIN,
        /** The parts may overlap, and together they have no fewer than the whole. */
        COVER
    }

    /**
     * A cell of a table.
     *
     * @param grid the table's id
     */
    public record Place(String grid, int row, int column) {}

    public Tie {
        parts = List.copyOf(parts);
    }
}
