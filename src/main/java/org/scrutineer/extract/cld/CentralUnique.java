package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One row for one event by the department's own rules (6-deduplication.md; create_GetUniqueEvents_procedure.sql): what
 * tells events apart depends on their type, and of several rows the one of the latest reference period stays, of these
 * the open one, then the one that ends last, then by outcome.
 */
final class CentralUnique {

    private static final Comparator<CldEvent> FIRST =
            UniqueEvents.RANK.thenComparing(event -> event.row, Comparator.reverseOrder());

    private CentralUnique() {}

    /** The rows that stay, in order of their start. */
    static List<CldEvent> of(List<CldEvent> rows) {
        if (rows.size() == 1) {
            return rows;
        }
        Map<List<Object>, CldEvent> unique = new HashMap<>();
        for (CldEvent row : rows) {
            unique.merge(key(row), row, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
        }
        List<CldEvent> kept = new ArrayList<>(unique.values());
        kept.sort(Comparator.comparing((CldEvent event) -> event.start)
                .thenComparing(event -> event.submission)
                .thenComparing(event -> event.row));
        return kept;
    }

    private static List<Object> key(CldEvent event) {
        return switch (event.type) {
            case "Request" -> key(event, event.end, event.routeClean);
            case "Assessment" -> key(event, event.end, event.assessment);
            case "Service" -> key(event, event.service, event.component);
            default -> key(event, event.end, "");
        };
    }

    private static List<Object> key(CldEvent event, Object one, String other) {
        return List.of(event.type, event.client, event.start, Objects.requireNonNullElse(one, ""), other);
    }
}
