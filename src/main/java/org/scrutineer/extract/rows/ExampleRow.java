package org.scrutineer.extract.rows;

import java.util.Locale;
import java.util.Optional;
import org.scrutineer.extract.contract.Problem;

/**
 * The row that {@code init} writes to show what goes into a table: its first value begins with {@code Example:}. Every
 * reader passes it over.
 */
public final class ExampleRow {

    /** How the first value of such a row begins. */
    public static final String MARK = "Example:";

    private ExampleRow() {}

    /**
     * Whether a row is the example that an empty table comes with.
     *
     * @param first the first value of a row
     */
    public static boolean is(String first) {
        return first.length() >= MARK.length()
                && (first.charAt(0) == 'E' || first.charAt(0) == 'e')
                && first.substring(0, MARK.length()).toLowerCase(Locale.ROOT).equals(MARK.toLowerCase(Locale.ROOT));
    }

    /** What to say of the examples that were passed over. */
    public static Optional<Problem> note(String file, long examples) {
        return examples == 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        file,
                        0,
                        "",
                        "S-EXAMPLE",
                        examples == 1 ? "an example row" : examples + " example rows",
                        "rows of your own",
                        "Nothing needs to be done: a row that begins with \"" + MARK + "\" is passed over."));
    }
}
