package org.scrutineer.jasper.table;

import java.util.List;

/**
 * Where the columns of a grid stand. Each has what its heading needs, and an equal share of what is left.
 *
 * @param edges points from the margin to the left of each column, and to the right of the last
 */
record GridPlaces(List<Integer> edges) {

    static GridPlaces of(int rowHead, List<Integer> needed, int width, int widest) {
        int sum = needed.stream().mapToInt(Integer::intValue).sum();
        int share = Math.max(0, (width - rowHead - sum) / needed.size());
        Integer[] edges = new Integer[needed.size() + 1];
        edges[0] = rowHead;
        for (int i = 0; i < needed.size(); i++) {
            edges[i + 1] = edges[i] + Math.max(needed.get(i), Math.min(widest, needed.get(i) + share));
        }
        return new GridPlaces(List.of(edges));
    }

    /** Points of the row heads. */
    int rowHead() {
        return edges.get(0);
    }

    int left(int column) {
        return edges.get(column);
    }

    /** Points of some columns from one on. */
    int width(int first, int columns) {
        return edges.get(first + columns) - edges.get(first);
    }

    int end() {
        return edges.get(edges.size() - 1);
    }
}
