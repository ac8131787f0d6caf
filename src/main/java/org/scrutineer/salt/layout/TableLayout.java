package org.scrutineer.salt.layout;

import java.util.Set;

/**
 * One table of the return.
 *
 * @param index place among all tables of the return, from 0
 * @param measure such as {@code LTS001a}
 * @param table such as {@code 1b}
 * @param ages {@code 18-64}, {@code 65+}, {@code 18+} or {@code all}
 * @param needs the contract's tables without which it is not supplied
 * @param counts what a cell counts: people, requests, reviews and so on
 * @param rowsAre what the rows are: primary support reason, route of access and so on
 * @param title what it shows, in words
 * @param guidance the paragraph it comes from
 */
public record TableLayout(
        int index,
        String measure,
        String table,
        String ages,
        Set<String> needs,
        String counts,
        String rowsAre,
        String title,
        String guidance,
        Axis rows,
        Axis columns) {

    /** As people write it: {@code LTS001a 1b}. */
    public String name() {
        return measure + " " + table;
    }

    /** Whether it is the table of a measure and table, written as the return writes them. */
    public boolean is(String otherMeasure, String otherTable) {
        return table.equals(otherTable) && measure.equals(otherMeasure);
    }
}
