package org.scrutineer.salt.count;

import java.util.List;

/**
 * Where an entry of the why-trail puts someone, and by what rule: a cell, or outside with a reason. There are a few thousand, made once; millions of entries
 * refer to them.
 *
 * @param number  place among {@link #all}, from 0
 * @param measure such as {@code LTS001a}
 * @param table   such as {@code 1b}; empty where the whole measure is meant
 * @param row     row label; {@link TrailEntry#OUTSIDE} or {@link TrailEntry#NOT_SHOWN} where there is no cell
 * @param column  column label, or the reason where there is no cell
 * @param rule    the rule that decided: a row of a rule file, such as {@code LTS001a.column.1}, or the code of an exclusion
 */
public record TrailPlace(int number, String measure, String table, String row, String column, String rule) {

    /** Every place there can be, in order of their numbers. */
    public static List<TrailPlace> all() {
        return TrailPlaces.get().all();
    }

    /** Whether it is a cell. */
    public boolean inCell() {
        return !row.equals(TrailEntry.OUTSIDE) && !row.equals(TrailEntry.NOT_SHOWN);
    }
}
