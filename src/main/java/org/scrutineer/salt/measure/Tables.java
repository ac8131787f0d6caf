package org.scrutineer.salt.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * The tables of one measure, a pair per age band where the return has a pair. They are looked up once, since every
 * person asks for them.
 */
final class Tables {

    private final Map<String, TableLayout> tables = new HashMap<>();
    private final Map<AgeBand, Map<String, TableLayout>> byBand = new EnumMap<>(AgeBand.class);

    Tables(ReturnLayout layout, String measure) {
        for (AgeBand band : AgeBand.values()) {
            byBand.put(band, new HashMap<>());
        }
        for (TableLayout table : layout.tables(measure)) {
            tables.put(table.table(), table);
            for (AgeBand band : AgeBand.values()) {
                if (table.ages().equals(band.label())) {
                    byBand.get(band).put(table.table().replaceFirst("[ab]", ""), table);
                }
            }
        }
    }

    /** A table such as {@code 1a}. */
    TableLayout get(String table) {
        return tables.get(table);
    }

    /** The table of an age band: {@code 1} gives 1a or 1b, {@code 1(i)} gives 1a(i) or 1b(i). */
    TableLayout get(String table, AgeBand band) {
        return byBand.get(band).get(table);
    }
}
