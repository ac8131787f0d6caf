package org.scrutineer.salt.count;

/**
 * People or events that belong in a table, or in a measure, and have no cell in it.
 *
 * @param measure such as {@code LTS001a}
 * @param table such as {@code 1b}; empty where no table can be told
 */
public record OutsideTable(String measure, String table, NotShown reason) implements Comparable<OutsideTable> {

    @Override
    public int compareTo(OutsideTable other) {
        int order = measure.compareTo(other.measure);
        order = order == 0 ? table.compareTo(other.table) : order;
        return order == 0 ? reason.compareTo(other.reason) : order;
    }
}
