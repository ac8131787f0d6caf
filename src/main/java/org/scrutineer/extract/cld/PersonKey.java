package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The person of a row: the NHS number; else the LA id, if no row has it together with an NHS number; else no person.
 */
final class PersonKey {

    static final Rule RULE = Rule.of("C-KEY");

    private PersonKey() {}

    /**
     * The rows that have no person by this key: by the department's own, which takes the LA id wherever a row has no
     * NHS number, each LA id among them is a person of its own (DHSC, create_GetDerivedFields_procedure.sql).
     */
    static Map<String, List<CldEvent>> withoutKey(List<CldEvent> events) {
        Map<String, List<CldEvent>> people = new TreeMap<>();
        for (CldEvent event : events) {
            if (event.excluded == RULE && !event.localId.isEmpty()) {
                people.computeIfAbsent(event.la + "\u0000" + event.localId, key -> new ArrayList<>(4))
                        .add(event);
            }
        }
        return people;
    }

    static Map<String, List<CldEvent>> group(List<CldEvent> events) {
        Set<String> traced = new HashSet<>();
        for (CldEvent event : events) {
            if (!event.nhs.isEmpty()) {
                traced.add(event.la + "\u0000" + event.localId);
            }
        }
        Map<String, List<CldEvent>> people = new TreeMap<>();
        for (CldEvent event : events) {
            String local = event.la + "\u0000" + event.localId;
            if (event.nhs.isEmpty() && traced.contains(local)) {
                event.excluded = RULE;
            } else {
                people.computeIfAbsent(event.nhs.isEmpty() ? local : event.nhs, key -> new ArrayList<>(4))
                        .add(event);
            }
        }
        return people;
    }
}
