package org.scrutineer.extract.contract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.salt.Label;

/**
 * A word in the place of a measure's value, such as {@code n/a}, {@code TBC} or {@code <5}: it says why there is no
 * value, which is the status. The words stand in {@code rules/usual-words.csv} under {@code indicator_value.value}.
 */
public final class WordForValue {

    private static final String TABLE = "indicator_value";
    private static final String VALUE = "value";
    private static final String STATUS = "status";
    private static final String SUPPRESSED = "suppressed";
    /** A count below ten or less is withheld by the one who counted; no other reading is usual. */
    private static final Pattern SMALL_COUNT =
            Pattern.compile("(?:<|under|below|fewer than|less than)\\s*(?:[1-9]|10)");

    private WordForValue() {}

    /**
     * Moves the word of a row into its status. A row of another table, one that has a number, and one whose word has no
     * usual meaning or another than its status are left as they are.
     */
    public static void settle(Row row) {
        if (row.table().name().equals(TABLE)) {
            Optional<String> status = status(row.text(VALUE));
            String stated = row.text(STATUS);
            if (status.isPresent() && (stated.isEmpty() || means(stated, status.get()))) {
                row.values()[row.table().indexOf(VALUE)] = "";
                row.values()[row.table().indexOf(STATUS)] = status.get();
            }
        }
    }

    private static boolean means(String stated, String status) {
        return Label.key(stated).equals(status)
                || UsualWords.label(TABLE, STATUS, stated)
                        .filter(status::equals)
                        .isPresent();
    }

    private static Optional<String> status(String written) {
        return SMALL_COUNT.matcher(Label.key(written)).matches()
                ? Optional.of(SUPPRESSED)
                : UsualWords.label(TABLE, VALUE, written);
    }
}
