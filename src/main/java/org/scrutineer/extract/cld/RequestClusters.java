package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Events that are one: each starts within some days of the end of the one before it. By the published code that is the
 * row before in order of start and end, not the latest end so far.
 */
final class RequestClusters {

    static final Rule RULE = Rule.of("C-CLUSTER");

    private RequestClusters() {}

    /** The clusters of one person's events, which are in order of their start. */
    static List<Cluster> of(List<CldEvent> events, int days) {
        List<Cluster> clusters = new ArrayList<>();
        Cluster open = null;
        CldEvent before = null;
        for (CldEvent event : events) {
            boolean joins = open != null && (before.end == null || !event.start.isAfter(before.end.plusDays(days)));
            if (!joins) {
                open = new Cluster();
                clusters.add(open);
            }
            open.events.add(event);
            before = event;
        }
        return clusters;
    }

    /** Events taken for one. */
    static final class Cluster {

        private static final Comparator<CldEvent> LATEST = Comparator.comparing(
                        (CldEvent event) -> event.end, Comparator.nullsLast(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(event -> Outcomes.of(event.outcome).rank())
                .thenComparing(CldEvent::order);

        final List<CldEvent> events = new ArrayList<>(1);

        LocalDate start() {
            return events.get(0).start;
        }

        /** Whether an event of it goes on. */
        boolean goesOn() {
            return events.stream().anyMatch(event -> event.end == null);
        }

        /**
         * The event that says when the cluster ended and how: the one with the latest end by a day; of several the one
         * whose outcome ranks first. Null where none had ended by then.
         */
        CldEvent last(LocalDate byDay) {
            return events.stream()
                    .filter(event -> event.end != null && !event.end.isAfter(byDay))
                    .min(LATEST)
                    .orElse(null);
        }
    }
}
