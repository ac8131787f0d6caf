package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row for one event. The end is not part of an event's identity, so a closed copy takes the place of an open one. */
final class UniqueEvents {

    static final Rule RULE = Rule.of("C-DUPLICATE");

    private static final Comparator<CldEvent> LATER = Comparator.comparing((CldEvent event) -> event.submittedEnd, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(CldEvent::order);

    private UniqueEvents() {
    }

    static List<CldEvent> of(List<CldEvent> events) {
        Map<List<Object>, CldEvent> unique = new HashMap<>();
        for (CldEvent event : events) {
            unique.merge(key(event), event, (one, other) -> {
                CldEvent kept = LATER.compare(one, other) >= 0 ? one : other;
                (kept == one ? other : one).excluded = RULE;
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
            case "Request" -> List.of(event.type, event.client, event.start, event.route);
            case "Service" -> List.of(event.type, event.client, event.start, event.service, event.component, event.mechanism);
            default -> List.of(event.type, event.client, event.start, event.submittedEnd, event.reviewReason, event.reviewMethod, event.outcome);
        };
    }
}
