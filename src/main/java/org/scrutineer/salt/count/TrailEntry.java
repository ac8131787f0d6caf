package org.scrutineer.salt.count;

import java.util.List;
import org.scrutineer.salt.fact.Fact;

/**
 * One line of the why-trail: a person or event in a cell, beside a table, or outside a measure. Personal data.
 *
 * @param place where, and by what rule
 * @param subject the person, or the carer
 * @param event the request, period of support, review or discharge; empty where people are counted
 * @param winner the fact that decided the cell
 * @param beaten the facts that it beat
 */
public record TrailEntry(TrailPlace place, String subject, String event, Fact winner, List<? extends Fact> beaten) {

    public static final String OUTSIDE = "(not counted)";
    public static final String NOT_SHOWN = "(not shown)";

    /** Such as {@code LTS001a}. */
    public String measure() {
        return place.measure();
    }

    /** Such as {@code 1b}; empty where the whole measure is meant. */
    public String table() {
        return place.table();
    }

    /** The row's label; {@link #OUTSIDE} or {@link #NOT_SHOWN} where there is no cell. */
    public String row() {
        return place.row();
    }

    /** The column's label, or the reason where there is no cell. */
    public String column() {
        return place.column();
    }

    /** The rule that decided: a row of a rule file, such as {@code LTS001a.column.1}, or the code of an exclusion. */
    public String rule() {
        return place.rule();
    }

    /** Whether the entry stands for a cell. */
    public boolean inCell() {
        return place.inCell();
    }
}
