package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * One row for one event by the department's own rules (6-deduplication.md; create_GetUniqueEvents_procedure.sql): what
 * tells events apart depends on their type, and of several rows the one of the latest reference period stays, of these
 * the open one, then the one that ends last, then by outcome.
 */
final class CentralUnique {

    private CentralUnique() {}

    /**
     * The rows that stay, in order of their start.
     *
     * @param end the last day of a row, or the day of death where that comes first: it is this day that tells requests,
     *     assessments and reviews apart (create_GetDerivedFields_procedure.sql, Der_Unique_Event_Ref)
     */
    static List<CldEvent> of(List<CldEvent> rows, Function<CldEvent, LocalDate> end) {
        if (rows.size() == 1) {
            return rows;
        }
        Comparator<CldEvent> first =
                UniqueEvents.central(end).thenComparing(event -> event.row, Comparator.reverseOrder());
        Map<List<Object>, CldEvent> unique = new HashMap<>();
        for (CldEvent row : rows) {
            unique.merge(key(row, end), row, (one, other) -> first.compare(one, other) <= 0 ? one : other);
        }
        List<CldEvent> kept = new ArrayList<>(unique.values());
        kept.sort(Comparator.comparing((CldEvent event) -> event.start)
                .thenComparing(event -> event.submission)
                .thenComparing(event -> event.row));
        return kept;
    }

    private static List<Object> key(CldEvent event, Function<CldEvent, LocalDate> end) {
        return switch (event.type) {
            case "Request" -> key(event, end.apply(event), event.routeClean);
            case "Assessment" -> key(event, end.apply(event), event.assessment);
            case "Service" -> key(event, event.service, event.component);
            default -> key(event, end.apply(event), "");
        };
    }

    private static List<Object> key(CldEvent event, Object one, String other) {
        return List.of(event.type, event.client, event.start, Objects.requireNonNullElse(one, ""), other);
    }
}
