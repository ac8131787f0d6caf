package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.SupportStatus;

/**
 * One person of many rows: a known value beats an unknown one, then the latest event's, whatever the order of the rows.
 */
final class PersonDetails {

    static final Rule RULE = Rule.of("C-REASON");
    static final Rule CLASH = Rule.of("C-ID-CLASH");

    private PersonDetails() {}

    /** The first of the LA ids that the council knows the person by. */
    static String localId(List<CldEvent> events) {
        return events.stream()
                .map(event -> event.who.localId)
                .min(String::compareTo)
                .orElseThrow();
    }

    /**
     * Looks at all rows of a person, those left out as repeated among them: two people of one NHS number may have asked
     * on the same day.
     */
    static void compare(String id, List<CldEvent> rows, EventFindings findings) {
        Set<String> reasons = new TreeSet<>();
        Set<LocalDate> births = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (CldEvent event : rows) {
            if (!event.reason.isEmpty() && event.client.equals("client")) {
                reasons.add(event.reason);
            }
            if (event.born != null) {
                births.add(event.born);
            }
            ids.add(event.who.localId);
        }
        if (reasons.size() > 1) {
            findings.conflict(id, "", RULE);
        }
        reasons.remove("Unknown");
        if (reasons.size() > 1) {
            findings.odd(
                    rows.get(0),
                    "primary_support_reason",
                    "L-REASONS",
                    String.join(", ", reasons),
                    "one support reason; the latest event's is taken");
        }
        if (births.size() > 1 && ids.size() > 1) {
            findings.conflict(id, "", CLASH);
            findings.odd(
                    rows.get(0),
                    "nhs_number",
                    "K-NHS",
                    "an NHS number of " + ids.size() + " LA ids with different dates of birth",
                    "an NHS number of one person");
        }
    }

    /** @param id what the person is called; unlike any other's */
    static Person of(String id, List<CldEvent> events, ReadFor why) {
        LocalDate recorded = born(events);
        boolean monthAlone = why.settings().is("cld.birth.day", "first of the month");
        LocalDate born = monthAlone && recorded != null ? recorded.withDayOfMonth(1) : recorded;
        return new Person(
                id,
                born,
                latest(events, event -> event.died, null),
                label(events, event -> event.gender, "Not known"),
                label(events, PersonDetails::ethnicGroup, "Not known"),
                label(
                        events.stream()
                                .filter(event -> event.client.equals("client"))
                                .toList(),
                        event -> event.reason,
                        ""),
                label(events, event -> event.unpaidCarer, "Not known"),
                label(events, event -> event.employment, "Unknown"),
                null,
                label(events, event -> event.accommodation, "Unknown"),
                false);
    }

    /** The birth as the event that started last has it; of several that differ the earlier. */
    private static LocalDate born(List<CldEvent> events) {
        return events.stream()
                .filter(event -> event.born != null)
                .min(Comparator.comparing((CldEvent event) -> event.start)
                        .reversed()
                        .thenComparing(event -> event.born))
                .map(event -> event.born)
                .orElse(null);
    }

    private static String ethnicGroup(CldEvent event) {
        return event.ethnicity.equals(SupportStatus.REFUSED) ? "Not known" : event.ethnicity;
    }

    private static String label(List<CldEvent> events, Function<CldEvent, String> field, String unknown) {
        String known = latest(
                events,
                event -> {
                    String value = field.apply(event);
                    return value.isEmpty() || value.equals(unknown) ? null : value;
                },
                null);
        if (known != null) {
            return known;
        }
        return events.stream().anyMatch(event -> field.apply(event).equals(unknown)) ? unknown : "";
    }

    /** Events are in order of their start. */
    private static <T> T latest(List<CldEvent> events, Function<CldEvent, T> field, T otherwise) {
        for (int i = events.size() - 1; i >= 0; i--) {
            T value = field.apply(events.get(i));
            if (value != null) {
                return value;
            }
        }
        return otherwise;
    }
}
