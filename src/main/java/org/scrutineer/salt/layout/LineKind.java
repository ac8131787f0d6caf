package org.scrutineer.salt.layout;

import java.util.Locale;

/** What a row or column of a table is. */
public enum LineKind {
    /** One of the categories that everyone in the table has exactly one of. */
    CATEGORY,
    /** A part of the category above it; never in a total. */
    OF_WHICH,
    /** The sum of the categories before it, back to the previous total. */
    TOTAL,
    /** Total Clients in Table: different people, where the table counts events. */
    CLIENTS,
    /** Those of the clients who are counted in LTS001a too. */
    ALSO;

    static LineKind parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
