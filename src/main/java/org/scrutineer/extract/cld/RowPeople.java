package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The identifiers of all rows, each combination of them once. */
final class RowPeople {

    private final List<RowPerson> all = new ArrayList<>();
    private Map<RowPerson, RowPerson> known = new HashMap<>();

    /** Whom a row names. */
    RowPerson of(String council, String localId, String nhs) {
        RowPerson named = new RowPerson(council, localId, nhs, all.size());
        RowPerson before = known.putIfAbsent(named, named);
        if (before == null) {
            all.add(named);
        }
        return before == null ? named : before;
    }

    /** All rows were read, and nobody is looked for any more. */
    void close() {
        known = Map.of();
    }

    /** All rows are of one council. */
    void ofTheOnlyCouncil() {
        all.forEach(RowPerson::ofTheOnlyCouncil);
    }

    /** How many there are: the numbers of all are below it. */
    int size() {
        return all.size();
    }
}
