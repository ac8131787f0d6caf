package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What followed: activity within a window of an event's end, and what follows that without a gap, up to the next request. */
final class SequelChain {

    private static final int GAP = CldConstants.of("chain.gap.days");

    private SequelChain() {
    }

    /**
     * The chain, in order of start.
     *
     * @param candidates events in order of their start, none of them of the cluster itself
     * @param from       activity counts from this day on
     * @param windowEnd  the first activity must start by this day
     * @param before     activity from this day on belongs to a later event; null for none
     */
    static List<CldEvent> of(List<CldEvent> candidates, LocalDate from, LocalDate windowEnd, LocalDate before) {
        List<CldEvent> chain = new ArrayList<>();
        LocalDate reach = windowEnd;
        boolean first = true;
        for (CldEvent event : candidates) {
            if (event.start.isBefore(from)) {
                continue;
            }
            if (event.start.isAfter(reach) || before != null && !event.start.isBefore(before)) {
                break;
            }
            chain.add(event);
            LocalDate next = event.end == null ? LocalDate.MAX : event.end.plusDays(GAP);
            reach = first || next.isAfter(reach) ? next : reach;
            first = false;
        }
        return chain;
    }

    /** The service of the chain that ranks highest; null where it has none. */
    static CldEvent highest(List<CldEvent> chain) {
        return chain.stream().filter(event -> Services.of(event) != null).min(Comparator.comparingInt((CldEvent event) -> Services.of(event).rank()).thenComparing(event -> event.start)
                .thenComparing(CldEvent::order)).orElse(null);
    }
}
