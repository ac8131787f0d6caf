package org.scrutineer.performance.grid;

import java.util.List;
import org.scrutineer.rules.RuleFile;

/**
 * A stretch of waiting, in whole days.
 *
 * @param to the last day of it; {@link Long#MAX_VALUE} for the last band
 */
public record DayBand(String label, long from, long to) {

    /** The bands of a rule file, from the shortest. */
    public static List<DayBand> read(String file) {
        return RuleFile.read(file).stream()
                .map(line -> new DayBand(
                        line.get("label"),
                        Long.parseLong(line.get("from")),
                        line.get("to").isEmpty() ? Long.MAX_VALUE : Long.parseLong(line.get("to"))))
                .toList();
    }

    public boolean has(long days) {
        return days >= from && days <= to;
    }

    /** Which band a number of days is in. */
    public static int of(long days, List<DayBand> bands) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).has(days)) {
                return i;
            }
        }
        throw new IllegalArgumentException(days + " days are in no band");
    }
}
