package org.scrutineer.extract.cld;

import java.util.List;
import java.util.Map;

/**
 * One person's rows.
 *
 * @param id what the person is called; unlike any other's once named
 * @param all in the order of the rows
 * @param unique one row for each event of the return, in order of their start; none where the return does not know
 *     whose rows they are
 */
record PersonRows(String id, List<CldEvent> all, List<CldEvent> unique) {

    /** The rows of a person, by the first of their LA ids. */
    static PersonRows of(List<CldEvent> all) {
        List<CldEvent> unique = UniqueEvents.of(all);
        return new PersonRows(PersonDetails.localId(unique), all, unique);
    }

    /** The rows of somebody whom the return does not know: they are for the department's measures alone. */
    static PersonRows stranger(List<CldEvent> all) {
        return new PersonRows(all.get(0).who.localId, all, List.of());
    }

    /**
     * The same with a name of their own.
     *
     * @param sameId how many people have an LA id so far
     */
    PersonRows named(Map<String, Integer> sameId) {
        int nth = sameId.merge(id, 1, Integer::sum);
        return nth == 1 ? this : new PersonRows(id + "/" + nth, all, unique);
    }
}
