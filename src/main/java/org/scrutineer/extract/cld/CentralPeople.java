package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralEvent;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.ascof.central.LatestDetails;
import org.scrutineer.salt.Settings;

/** People and their events for the department's own measures, which need more of an event than the return does. */
final class CentralPeople {

    private static final long MANY_ROWS = 1L << 40;

    private final boolean monthAlone;
    private final Map<String, LocalDate> traced;
    private final List<CentralPerson> people = new ArrayList<>();
    private final Map<String, String> lower = new HashMap<>();
    private CentralEvent.Details before;
    private int found;

    /**
     * Nobody so far.
     *
     * @param traced days of death of a traced extract, by the council's identifier
     */
    CentralPeople(Settings settings, Map<String, LocalDate> traced) {
        this.monthAlone = settings.is("central.birth.day", "first of the month");
        this.traced = traced;
    }

    /** @param rows all rows of one person */
    void add(String id, List<CldEvent> rows) {
        Set<String> ids = ids(rows);
        LocalDate died = traced.isEmpty()
                ? null
                : ids.stream()
                        .map(traced::get)
                        .filter(day -> day != null)
                        .findFirst()
                        .orElse(null);
        found += died == null ? 0 : 1;
        List<CentralEvent> events = CentralUnique.of(rows, row -> end(row, died)).stream()
                .map(row -> event(row, died))
                .toList();
        people.add(LatestDetails.of(id, ids, events, monthAlone, died));
    }

    private static Set<String> ids(List<CldEvent> rows) {
        RowPerson first = rows.get(0).who;
        for (CldEvent row : rows) {
            if (row.who != first) {
                return rows.stream().map(one -> one.who.localId).collect(Collectors.toUnmodifiableSet());
            }
        }
        return Set.of(first.localId);
    }

    /** Adds others, after those before. */
    void add(CentralPeople others) {
        people.addAll(others.people);
        found += others.found;
    }

    private CentralEvent event(CldEvent row, LocalDate traceDied) {
        String component = row.component.isEmpty()
                ? ""
                : lower.computeIfAbsent(row.component, text -> text.toLowerCase(Locale.ROOT));
        LocalDate died = died(row, traceDied);
        return new CentralEvent(
                row.reference.isEmpty() ? "row " + row.row : row.reference,
                row.client,
                row.type,
                row.service,
                component,
                row.mechanism,
                row.outcomeClean,
                row.start,
                end(row, traceDied),
                row.periodEnd,
                details(row, died),
                new CentralEvent.Waiting(row.assessment, row.conversation, row.submission * MANY_ROWS + row.row));
    }

    /** Most rows of a person say the same of them, and it is kept once. */
    private CentralEvent.Details details(CldEvent row, LocalDate died) {
        CentralEvent.Details now = new CentralEvent.Details(row.born, died, row.gender, row.reason, row.accommodation);
        before = now.equals(before) ? before : now;
        return before;
    }

    private static LocalDate died(CldEvent row, LocalDate traceDied) {
        return traceDied == null ? row.died : traceDied;
    }

    /** The end, or the day of death where that comes first, even before the start: such a row is a fault. */
    private static LocalDate end(CldEvent row, LocalDate traceDied) {
        LocalDate died = died(row, traceDied);
        LocalDate end = row.died != null && row.died.equals(row.end) ? row.submittedEnd : row.end;
        return died != null && (end == null || died.isBefore(end)) ? died : end;
    }

    List<CentralPerson> people() {
        return people;
    }

    /** How many of the traced deaths are of these people. */
    int found() {
        return found;
    }
}
