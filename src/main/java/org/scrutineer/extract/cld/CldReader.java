package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Row;
import org.scrutineer.extract.Rows;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.salt.ReadFor;
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
     * Reads everything that can be read.
     *
     * @param why        the period and the settings of the count
     * @param unreadable where to say that the table as a whole, or its rest, cannot be read
     */
    public static SaltIntake read(Source source, ReadFor why, List<Problem> unreadable) {
        List<Problem> problems = new ArrayList<>();
        List<CldEvent> events = new ArrayList<>();
        long rejected = 0;
        try {
            rejected = events(source, events, problems);
        } catch (DataProblemException whole) {
            unreadable.addAll(whole.problems());
            rejected = problems.stream().map(Problem::row).distinct().count();
        }
        return FactsOfEvents.of(events, why, problems, rejected);
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
                        mustHaveRows(source, events.size() + rejected);
                        return rejected;
                    }
                    events.add(reader.read(row));
                } catch (DataProblemException fault) {
                    if (fault.endsTable() || fault.problems().get(0).row() <= 1) {
                        throw fault;
                    }
                    rejected++;
                    problems.addAll(fault.problems());
                }
            }
        }
    }

    private static void mustHaveRows(Source source, long rows) {
        if (rows == 0) {
            throw new DataProblemException(new Problem(source.describe(), 0, "", "S-EMPTY", "a header row and no event", "a row for each event", "Export the submission again."));
        }
    }
}
