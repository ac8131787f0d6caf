package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What followed an event: activity from the day of its end on, the first within a window, each other within some days
 * of the one before, up to an event of the same kind (STS001 and STS002a replication code: #CLUSTER, #..._WITH_BREAKS).
 *
 * @param own the kind of event whose sequel is sought; another one of it ends the chain
 * @param window days within which the first activity must start
 * @param gap days within which each other must start after the end of the one before
 * @param asItRuns whether an open first activity counts however late, and the event itself may be the first
 */
record SequelChain(Predicate<CldEvent> own, int window, int gap, boolean asItRuns) {

    /**
     * The chain, in order of start.
     *
     * @param events all events of the person in order of their start
     * @param start first day of the event whose sequel is sought
     * @param end its last day
     */
    List<CldEvent> of(List<CldEvent> events, LocalDate start, LocalDate end) {
        List<CldEvent> after =
                events.stream().filter(event -> !event.start.isBefore(end)).toList();
        List<CldEvent> others = after.stream()
                .filter(event -> !own.test(event) || (!event.start.equals(start) && !end.equals(event.end)))
                .toList();
        List<CldEvent> chain = new ArrayList<>();
        if (others.isEmpty()) {
            return chain;
        }
        LocalDate first = asItRuns ? after.get(0).start : others.get(0).start;
        CldEvent before = null;
        boolean unbroken = true;
        for (List<CldEvent> sameDay : byDay(others)) {
            for (CldEvent event : sameDay) {
                unbroken &= before == null || before.end == null || days(before.end, event.start) <= gap;
                before = event;
            }
            boolean link = sameDay.get(0).start.equals(first)
                    ? sameDay.stream().allMatch(event -> inWindow(event, end))
                    : unbroken;
            if (!link || sameDay.stream().anyMatch(own)) {
                break;
            }
            chain.addAll(sameDay);
        }
        return chain;
    }

    private boolean inWindow(CldEvent event, LocalDate end) {
        return (asItRuns && event.end == null) || days(end, event.start) <= window;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static List<List<CldEvent>> byDay(List<CldEvent> events) {
        List<List<CldEvent>> days = new ArrayList<>();
        for (CldEvent event : events) {
            if (days.isEmpty() || !days.get(days.size() - 1).get(0).start.equals(event.start)) {
                days.add(new ArrayList<>());
            }
            days.get(days.size() - 1).add(event);
        }
        return days;
    }

    /** The service of the chain that ranks highest; null where it has none of a rank. */
    static CldEvent highest(List<CldEvent> chain) {
        return chain.stream()
                .filter(event -> Services.of(event) != null)
                .min(Comparator.comparingInt(
                                (CldEvent event) -> Services.of(event).rank())
                        .thenComparing(event -> event.start)
                        .thenComparing(CldEvent::order))
                .orElse(null);
    }
}
