package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.extract.contract.Problem;

/**
 * What was read of Client Level Data, before any rule of the return: the events, the rows without one, and what was
 * noticed.
 */
final class CldIntake {

    /** More faults than this are counted and not named: the export as a whole is wrong. */
    private static final int MOST = 50_000;

    /** Rows that an event can be made of, in the order of the rows. */
    final List<CldEvent> events = new ArrayList<>();
    /** Rows that no event can be made of, each with its rule. */
    final List<CldEvent> without = new ArrayList<>();
    /** Faults of rows that cannot be used. */
    final List<Problem> problems = new ArrayList<>();
    /** What was noticed about a file or rows of it that are no events. */
    final List<Problem> aboutFiles = new ArrayList<>();
    /** In what ways the council's code is written; blank among them. */
    final Set<String> laCodes = new TreeSet<>();

    /** Whom the rows name. */
    final RowPeople people = new RowPeople();

    final CldValueNotes notes = new CldValueNotes();
    /** What the files cover; null until it is settled. */
    Submissions submissions;
    /** How many rows cannot be used. */
    long rejected;

    void add(CldEvent event) {
        (event.excluded == Evidence.RULE ? events : without).add(event);
    }

    /** Puts aside the rows that a rule has left out by now. */
    void leaveOut() {
        events.stream().filter(event -> event.excluded != Evidence.RULE).forEach(without::add);
        events.removeIf(event -> event.excluded != Evidence.RULE);
    }

    /** Takes note of a row that cannot be used. */
    void reject(List<Problem> faults) {
        rejected++;
        if (problems.size() < MOST) {
            problems.addAll(faults);
        }
    }

    /** How many rows were read. */
    long rows() {
        return events.size() + without.size() + rejected;
    }
}
