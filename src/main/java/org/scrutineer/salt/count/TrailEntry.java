package org.scrutineer.salt.count;

import java.util.List;
import org.scrutineer.salt.fact.Fact;

/**
 * One line of the why-trail: a person or event in a cell, beside a table, or outside a measure. Personal data.
 *
 * @param measure such as {@code LTS001a}
 * @param table   such as {@code 1b}; empty where the whole measure is meant
 * @param row     row label; {@link #OUTSIDE} or {@link #NOT_SHOWN} where there is no cell
 * @param column  column label, or the reason where there is no cell
 * @param subject the person, or the carer
 * @param event   the request, period of support, review or discharge; empty where people are counted
 * @param winner  the fact that decided the cell
 * @param beaten  the facts that it beat
 * @param rule    the rule that decided: a row of a rule file, such as {@code LTS001a.column.1}, or the code of an exclusion
 */
public record TrailEntry(String measure, String table, String row, String column, String subject, String event, Fact winner, List<? extends Fact> beaten,
        String rule) {

    public static final String OUTSIDE = "(not counted)";
    public static final String NOT_SHOWN = "(not shown)";

    /** Whether the entry stands for a cell. */
    public boolean inCell() {
        return !row.equals(OUTSIDE) && !row.equals(NOT_SHOWN);
    }
}
