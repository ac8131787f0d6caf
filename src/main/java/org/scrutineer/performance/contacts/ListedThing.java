package org.scrutineer.performance.contacts;

import java.util.List;
import org.scrutineer.rules.RuleFile;

/**
 * A line of one of the lists of {@code rules/contacts}: a next step, a thing to be recorded, a factor of priority.
 *
 * @param key the label, or the column of the contract
 * @param title as printed
 * @param guidance the paragraph it comes from
 */
public record ListedThing(String key, String title, String guidance) {

    /** What a contact can lead to, in print order. */
    public static final List<ListedThing> STEPS = read("steps.csv", "step", "step");

    /** What a record of urgent support must hold. */
    public static final List<ListedThing> URGENT_RECORD = read("urgent-record.csv", "column", "title");

    /** What the order of allocation takes into account. */
    public static final List<ListedThing> FACTORS = read("priority-factors.csv", "column", "title");

    private static List<ListedThing> read(String file, String key, String title) {
        return RuleFile.read("contacts/" + file).stream()
                .map(line -> new ListedThing(line.get(key), line.get(title), line.get("guidance")))
                .toList();
    }
}
