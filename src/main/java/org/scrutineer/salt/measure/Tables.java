package org.scrutineer.salt.measure;

import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/** The tables of one measure, a pair per age band where the return has a pair. */
final class Tables {

    private final String measure;

    Tables(String measure) {
        this.measure = measure;
    }

    TableLayout get(String table) {
        return ReturnLayout.get().table(measure, table);
    }

    /** The table of an age band: {@code 1} gives 1a or 1b, {@code 1*(i)} gives 1a(i) or 1b(i). */
    TableLayout get(String pattern, AgeBand band) {
        return get(pattern.contains("*") ? pattern.replace("*", band.letter()) : pattern + band.letter());
    }
}
