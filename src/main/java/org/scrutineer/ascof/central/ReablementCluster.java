package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Short-term support to maximise independence that goes on without a gap.
 *
 * @param id the first row of it
 * @param start first day
 * @param end the latest end; far in the future while a row of it goes on
 * @param outcome of the row with the latest end; of several the first in the hierarchy
 */
record ReablementCluster(String id, LocalDate start, LocalDate end, String outcome) {

    private static final Comparator<CentralEvent> ORDER = Comparator.comparing(CentralEvent::start)
            .thenComparing(CentralEvent::last)
            .thenComparing(event -> CentralRules.outcomeRank(event.outcome()))
            .thenComparing(CentralEvent::id);

    /** Whether any event is of this kind; most people have none. */
    static boolean has(List<CentralEvent> events) {
        for (CentralEvent event : events) {
            if (isReablement(event)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReablement(CentralEvent event) {
        return event.isService() && event.service().equals("ST-Max");
    }

    /** The clusters of some events: one goes on when a next row starts within a gap of the latest end before it. */
    static List<ReablementCluster> of(List<CentralEvent> events, int gap) {
        List<CentralEvent> rows = new ArrayList<>(events);
        rows.removeIf(event -> !isReablement(event));
        rows.sort(ORDER);
        List<ReablementCluster> clusters = new ArrayList<>();
        List<CentralEvent> open = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (CentralEvent row : rows) {
            if (!open.isEmpty() && row.start().isAfter(end.plusDays(gap))) {
                clusters.add(close(open, end));
                open = new ArrayList<>();
                end = LocalDate.MIN;
            }
            open.add(row);
            end = row.last().isAfter(end) ? row.last() : end;
        }
        if (!open.isEmpty()) {
            clusters.add(close(open, end));
        }
        return clusters;
    }

    private static ReablementCluster close(List<CentralEvent> rows, LocalDate end) {
        String outcome = rows.stream()
                .filter(row -> row.last().equals(end))
                .min(Comparator.comparingInt(row -> CentralRules.outcomeRank(row.outcome())))
                .orElseThrow()
                .outcome();
        return new ReablementCluster(rows.get(0).id(), rows.get(0).start(), end, outcome);
    }

    /** Whether a row is one of its own. */
    boolean holds(CentralEvent event) {
        return isReablement(event)
                && !event.start().isBefore(start)
                && !event.start().isAfter(end);
    }

    /** As the why-trail words it. */
    String describe() {
        return "ST-Max " + start + " to " + end + (outcome.isEmpty() ? "" : ", " + outcome) + " (" + id + ")";
    }
}
