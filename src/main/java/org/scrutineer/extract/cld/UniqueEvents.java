package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.scrutineer.ascof.central.CentralRules;

/**
 * One row for one event of the return. The end of a request or service is not part of its identity, so that a row of a
 * later submission takes the place of an earlier one's; values count as Release 2 has them, so that a service spelt in
 * Release 1 and later in Release 2 is one.
 */
final class UniqueEvents {

    static final Rule RULE = Rule.of("C-DUPLICATE");

    /**
     * Which of several rows stays: the latest reference period's; then the one that goes on, then the one that ends
     * last; then by the hierarchy of outcomes; then a conversation.
     *
     * @param end the last day of a row by the department's rules
     */
    static Comparator<CldEvent> central(Function<CldEvent, LocalDate> end) {
        return rank(end, event -> CentralRules.hierarchy(event.outcomeClean));
    }

    /** For the return outcomes rank as in their own release (STS001 replication code, lines 464-491). */
    private static final Comparator<CldEvent> STAYS = rank(
                    event -> event.end, event -> Outcomes.of(event.outcome).rank())
            .thenComparing(CldEvent::order, Comparator.reverseOrder());

    private static Comparator<CldEvent> rank(Function<CldEvent, LocalDate> end, ToIntFunction<CldEvent> hierarchy) {
        return Comparator.comparing(
                        (CldEvent event) -> event.periodEnd,
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed()
                .thenComparing(Comparator.comparing(end, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .thenComparingInt(hierarchy)
                .thenComparing(event -> event.conversation ? 0 : 1)
                .thenComparing(event -> event.submission, Comparator.reverseOrder());
    }

    private UniqueEvents() {}

    static List<CldEvent> of(List<CldEvent> events) {
        if (events.size() == 1) {
            return events;
        }
        Map<List<Object>, CldEvent> unique = new HashMap<>();
        for (CldEvent event : events) {
            unique.merge(key(event), event, (one, other) -> {
                CldEvent kept = STAYS.compare(one, other) <= 0 ? one : other;
                kept.replaces(kept == one ? other : one, RULE);
                return kept;
            });
        }
        List<CldEvent> kept = new ArrayList<>(unique.values());
        if (kept.size() > 1) {
            kept.sort(Comparator.comparing((CldEvent event) -> event.start).thenComparing(CldEvent::order));
        }
        return kept;
    }

    private static List<Object> key(CldEvent event) {
        return switch (event.type) {
            case "Request" -> List.of(event.type, event.client, event.start, event.routeClean);
            case "Service" ->
                List.of(event.type, event.client, event.start, event.service, event.component, event.mechanism);
            default ->
                List.of(
                        event.type,
                        event.client,
                        event.start,
                        event.end,
                        event.reviewReason,
                        event.reviewMethod,
                        event.outcome);
        };
    }
}
