package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Row;
import org.scrutineer.extract.Rows;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.salt.SaltIntake;

/** Reads Client Level Data as facts of the return. */
public final class CldReader {

    private CldReader() {
    }

    /** Whether a source has Client Level Data. */
    public static boolean isIn(Source source) {
        return source.has(CldColumns.table());
    }

    /**
     * Reads everything.
     *
     * @throws DataProblemException when the table as a whole cannot be read
     */
    public static SaltIntake read(Source source) {
        List<Problem> problems = new ArrayList<>();
        List<CldEvent> events = new ArrayList<>();
        long rejected = events(source, events, problems);
        return FactsOfEvents.of(events, problems, rejected);
    }

    /** Reads the rows; gives how many were rejected. */
    static long events(Source source, List<CldEvent> events, List<Problem> problems) {
        EventReader reader = new EventReader();
        long rejected = 0;
        try (Rows rows = source.open(CldColumns.table())) {
            while (true) {
                try {
                    Row row = rows.next();
                    if (row == null) {
                        return rejected;
                    }
                    events.add(reader.read(row));
                } catch (DataProblemException fault) {
                    if (fault.problems().get(0).row() <= 1) {
                        throw fault;
                    }
                    rejected++;
                    problems.addAll(fault.problems());
                }
            }
        }
    }
}
