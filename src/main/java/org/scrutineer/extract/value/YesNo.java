package org.scrutineer.extract.value;

import java.util.Map;
import java.util.Optional;
import org.scrutineer.salt.Label;

/**
 * Yes and no in the words that people, spreadsheets and databases use for them. The one reader of them for every table.
 */
public final class YesNo {

    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("y", true),
            Map.entry("yes", true),
            Map.entry("true", true),
            Map.entry("t", true),
            Map.entry("1", true),
            Map.entry("n", false),
            Map.entry("no", false),
            Map.entry("false", false),
            Map.entry("f", false),
            Map.entry("0", false));

    private YesNo() {}

    /** What a word means; empty when it is neither, or blank. */
    public static Optional<Boolean> read(String word) {
        // Nearly every value of millions is the letter itself.
        return switch (word) {
            case "Y" -> Optional.of(true);
            case "N" -> Optional.of(false);
            default -> Optional.ofNullable(WORDS.get(Label.key(word)));
        };
    }
}
