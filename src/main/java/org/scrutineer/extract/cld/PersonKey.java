package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The person of a row: the NHS number; else the LA id, if no row has it together with an NHS number; else no person.
 */
final class PersonKey {

    static final Rule RULE = Rule.of("C-KEY");

    /** Stands in no value. */
    private static final String BETWEEN = "\u0000";

    private PersonKey() {}

    /** The council's identifier; with the code of the council where there are several. */
    static String local(CldEvent event) {
        return event.la.isEmpty() ? event.localId : event.la + BETWEEN + event.localId;
    }

    /**
     * The rows of nobody by this key, person by person. By the department's own, which takes the LA id wherever a row
     * has no NHS number, each LA id among them is a person (DHSC, create_GetDerivedFields_procedure.sql).
     */
    static List<List<CldEvent>> withoutKey(List<CldEvent> nobody) {
        Map<String, List<CldEvent>> people = new TreeMap<>();
        nobody.stream().filter(event -> !event.localId.isEmpty()).forEach(event -> people.computeIfAbsent(
                        local(event), key -> new ArrayList<>())
                .add(event));
        return List.copyOf(people.values());
    }

    /**
     * Everybody's rows, in the order of their keys.
     *
     * @param nobody told of rows that are of no known person
     */
    static List<List<CldEvent>> group(List<CldEvent> events, Consumer<CldEvent> nobody) {
        Set<String> traced = traced(events);
        Map<String, List<CldEvent>> people = new HashMap<>();
        for (CldEvent event : events) {
            if (!event.nhs.isEmpty()) {
                people.computeIfAbsent(event.nhs, key -> new ArrayList<>(2)).add(event);
            } else if (traced.contains(local(event))) {
                event.excluded = RULE;
                nobody.accept(event);
            } else {
                people.computeIfAbsent(event.la + BETWEEN + event.localId, key -> new ArrayList<>(2))
                        .add(event);
            }
        }
        // Sorted once: a tree would compare every row's key with a score of others.
        return people.entrySet().parallelStream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The identifiers that stand with an NHS number in a row; only asked for where another row has none. */
    private static Set<String> traced(List<CldEvent> events) {
        Set<String> traced = new HashSet<>();
        if (events.stream().anyMatch(event -> event.nhs.isEmpty())) {
            events.stream().filter(event -> !event.nhs.isEmpty()).forEach(event -> traced.add(local(event)));
        }
        return traced;
    }
}
