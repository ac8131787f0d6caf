package org.scrutineer.salt.count;

import java.util.List;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Where an entry of the why-trail puts someone, and by what rule: a cell, or outside with a reason. There are a few
 * thousand, made once; millions of entries refer to them.
 *
 * @param number place among {@link #all}, from 0
 * @param measure such as {@code LTS001a}
 * @param table such as {@code 1b}; empty where the whole measure is meant
 * @param row row label; {@link TrailEntry#OUTSIDE} or {@link TrailEntry#NOT_SHOWN} where there is no cell
 * @param column column label, or the reason where there is no cell
 * @param rule the rule that decided: a row of a rule file, such as {@code LTS001a.column.1}, or the code of an
 *     exclusion
 */
public record TrailPlace(int number, String measure, String table, String row, String column, String rule) {

    /** Every place that there can be by the rules of a year, in order of their numbers. */
    public static List<TrailPlace> all(RuleSet rules) {
        return TrailPlaces.of(rules.layout()).all();
    }

    /** Whether it is a cell. */
    public boolean inCell() {
        return !row.equals(TrailEntry.OUTSIDE) && !row.equals(TrailEntry.NOT_SHOWN);
    }
}
