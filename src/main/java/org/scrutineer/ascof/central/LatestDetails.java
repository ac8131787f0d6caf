package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The latest details of a person over all their rows (Create_personal_details_table.sql): known before unknown, then
 * the latest reference period, the latest end (open first) and the latest start; different values of equal rank are
 * unknown.
 */
public final class LatestDetails {

    static final String UNKNOWN = "Unknown";
    private static final Comparator<CentralEvent> PERIOD =
            Comparator.comparing(CentralEvent::period, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<CentralEvent> LATEST =
            PERIOD.thenComparing(CentralEvent::last).thenComparing(CentralEvent::start);
    private static final String CARER_REASON = "Social Support: Support to Carer";

    private LatestDetails() {}

    /**
     * The person of some rows.
     *
     * @param id what the council calls them
     * @param ids every identifier that the council has for them
     * @param events all their rows
     * @param monthAlone whether the first of the month of birth stands for the birthday
     * @param traced day of death from a traced extract; null where there is none for this person
     */
    public static CentralPerson of(
            String id, Set<String> ids, List<CentralEvent> events, boolean monthAlone, LocalDate traced) {
        LocalDate recorded = born(events);
        LocalDate month = recorded == null ? null : recorded.withDayOfMonth(1);
        String status = value(events, details -> details.accommodation(), Set.of());
        Accommodation home = status.equals(UNKNOWN)
                ? PresumedHome.of(events)
                : new Accommodation(status, PresumedHome.isHome(status), null);
        return new CentralPerson(
                id,
                ids,
                monthAlone ? month : recorded,
                monthAlone ? recorded : month,
                traced == null ? died(events) : traced,
                value(events, CentralEvent.Details::gender, Set.of()),
                value(events, CentralEvent.Details::reason, Set.of(CARER_REASON)),
                home,
                events);
    }

    /** A known birth of the latest reference period, and of several the earliest. */
    private static LocalDate born(List<CentralEvent> events) {
        return events.stream()
                .filter(event -> event.details().born() != null)
                .max(PERIOD.thenComparing(event -> event.details().born(), Comparator.reverseOrder()))
                .map(event -> event.details().born())
                .orElse(null);
    }

    /** A death of the latest reference period, and of several the latest. */
    private static LocalDate died(List<CentralEvent> events) {
        return events.stream()
                .filter(event -> event.details().died() != null)
                .max(PERIOD.thenComparing(event -> event.details().died()))
                .map(event -> event.details().died())
                .orElse(null);
    }

    /** @param last values that are known but come after all others that are */
    private static String value(
            List<CentralEvent> events, Function<CentralEvent.Details, String> field, Set<String> last) {
        if (allSame(events, field)) {
            String value = events.isEmpty() ? "" : field.apply(events.get(0).details());
            return known(value) ? value : UNKNOWN;
        }
        Comparator<CentralEvent> order = Comparator.comparing((CentralEvent event) ->
                        known(field.apply(event.details())) && !last.contains(field.apply(event.details())))
                .thenComparing(LATEST);
        List<CentralEvent> first = new ArrayList<>();
        for (CentralEvent event : events) {
            int beats = first.isEmpty() ? 1 : order.compare(event, first.get(0));
            if (beats > 0) {
                first.clear();
            }
            if (beats >= 0) {
                first.add(event);
            }
        }
        List<String> values = first.stream()
                .map(event -> field.apply(event.details()))
                .map(value -> known(value) ? value : UNKNOWN)
                .distinct()
                .toList();
        return values.size() == 1 ? values.get(0) : UNKNOWN;
    }

    /** Whether all rows say the same, as those of most people do: then no row has to be preferred. */
    private static boolean allSame(List<CentralEvent> events, Function<CentralEvent.Details, String> field) {
        for (int i = 1; i < events.size(); i++) {
            if (!field.apply(events.get(i).details())
                    .equals(field.apply(events.get(0).details()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean known(String value) {
        return !value.isEmpty() && !value.equals(UNKNOWN) && !value.equals("Not known");
    }
}
