package org.scrutineer.extract.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Rows;

/**
 * Tells a table that {@code init} wrote and nobody filled in: it has an example and no row. Such a table is not
 * supplied, for a table that was is a table of zeros.
 */
public final class Untouched {

    /** No example is as long as that; the tables of a year's records are. */
    private static final long SMALL = 1 << 16;

    private Untouched() {}

    public static boolean isSmall(Path file) {
        try {
            return Files.size(file) < SMALL;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a table has an example and no row. One with a fault has been touched: whoever opens it is told. */
    public static boolean is(Supplier<Rows> table) {
        try (Rows rows = table.get()) {
            return rows.next() == null
                    && rows.notes().stream().anyMatch(note -> note.code().equals("S-EXAMPLE"));
        } catch (DataProblemException fault) {
            return false;
        }
    }
}
