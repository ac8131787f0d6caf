package org.scrutineer.salt.layout;

import java.util.List;
import java.util.Locale;

/**
 * A row or column of a table.
 *
 * @param position place in the workbook, from 1; among categories of columns also the rank in the hierarchy
 * @param label as the return prints it
 * @param prison left blank where the council has no prison
 * @param alsoWritten other spellings that are accepted
 * @param guidance the paragraph it comes from
 */
public record Line(
        int position, String label, LineKind kind, boolean prison, List<String> alsoWritten, String guidance) {

    /** The heading it shares with its neighbours, such as {@code Community}; empty where there is none. */
    public String group() {
        int colon = label.indexOf(": ");
        return colon < 0 ? "" : label.substring(0, colon);
    }

    /** The label without its group. */
    public String shortLabel() {
        int colon = label.indexOf(": ");
        return colon < 0 ? label : label.substring(colon + 2);
    }

    /** The field of a report's data source that carries the column. */
    public String field() {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
