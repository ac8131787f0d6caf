package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.Problem;

/** What was read of Client Level Data, before any rule of the return: the events, the rows without one, and what was noticed. */
final class CldIntake {

    /** Rows that an event can be made of, in the order of the rows. */
    final List<CldEvent> events = new ArrayList<>();
    /** Rows that no event can be made of, each with its rule. */
    final List<CldEvent> without = new ArrayList<>();
    /** Faults of rows that cannot be used. */
    final List<Problem> problems = new ArrayList<>();
    final ValueNotes notes = new ValueNotes();
    /** How many rows cannot be used. */
    long rejected;

    void add(CldEvent event) {
        (event.excluded == Evidence.RULE ? events : without).add(event);
    }

    /** How many rows were read. */
    long rows() {
        return events.size() + without.size() + rejected;
    }
}
