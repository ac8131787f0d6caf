package org.scrutineer.jasper.table;

/**
 * The heading of one column of figures.
 *
 * @param group heading that it shares with its neighbours; empty where there is none
 * @param label its own heading
 */
public record GridColumn(String group, String label) {

    /** The heading of a column that stands alone. */
    String whole() {
        return group.isEmpty() ? label : group + ": " + label;
    }
}
