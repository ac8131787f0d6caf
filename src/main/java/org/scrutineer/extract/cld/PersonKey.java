package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
    static String local(RowPerson who) {
        return who.council().isEmpty() ? who.localId : who.council() + BETWEEN + who.localId;
    }

    /**
     * The rows of nobody by this key, person by person. By the department's own, which takes the LA id wherever a row
     * has no NHS number, each LA id among them is a person (DHSC, create_GetDerivedFields_procedure.sql).
     */
    static List<List<CldEvent>> withoutKey(List<CldEvent> nobody) {
        Map<String, List<CldEvent>> people = new TreeMap<>();
        nobody.stream().filter(event -> !event.who.localId.isEmpty()).forEach(event -> people.computeIfAbsent(
                        local(event.who), key -> new ArrayList<>())
                .add(event));
        return List.copyOf(people.values());
    }

    /** The rows of a person and the key that they have in common. */
    private record Group(String key, List<CldEvent> rows) {

        static Group of(String key) {
            return new Group(key, new ArrayList<>(2));
        }
    }

    /**
     * Everybody's rows, in the order of their keys.
     *
     * @param named how many there are whom rows name
     * @param nobody told of rows that are of no known person
     */
    static List<List<CldEvent>> group(List<CldEvent> events, int named, Consumer<CldEvent> nobody) {
        Set<String> traced = traced(events, named);
        Map<String, Group> people = new HashMap<>();
        List<Group> inOrder = new ArrayList<>();
        Group[] ofNamed = new Group[named];
        for (CldEvent event : events) {
            Group group = ofNamed[event.who.number];
            if (group == null && !(event.who.nhs.isEmpty() && traced.contains(local(event.who)))) {
                group = people.computeIfAbsent(key(event.who), Group::of);
                ofNamed[event.who.number] = group;
                if (group.rows.isEmpty()) {
                    inOrder.add(group);
                }
            }
            if (group == null) {
                event.excluded = RULE;
                nobody.accept(event);
            } else {
                group.rows.add(event);
            }
        }
        // Sorted once: a tree would compare every row's key with a score of others.
        return inOrder.parallelStream()
                .sorted(Comparator.comparing(Group::key))
                .map(Group::rows)
                .toList();
    }

    private static String key(RowPerson who) {
        return who.nhs.isEmpty() ? who.council() + BETWEEN + who.localId : who.nhs;
    }

    /** The identifiers that stand with an NHS number in a row; only asked for where another row has none. */
    private static Set<String> traced(List<CldEvent> events, int named) {
        Set<String> traced = new HashSet<>();
        if (events.stream().anyMatch(event -> event.who.nhs.isEmpty())) {
            BitSet seen = new BitSet(named);
            for (CldEvent event : events) {
                if (!event.who.nhs.isEmpty() && !seen.get(event.who.number)) {
                    seen.set(event.who.number);
                    traced.add(local(event.who));
                }
            }
        }
        return traced;
    }
}
