package org.scrutineer.server.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an exception was caused by, also where causes go round in a circle. */
final class Causes {

    private Causes() {}

    /** The first of a kind among an exception and its causes. */
    static <T extends Throwable> Optional<T> first(Class<T> kind, Throwable thrown) {
        return of(thrown).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** An exception and its causes, from the outer to the inner. */
    static List<Throwable> of(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> all = new ArrayList<>();
        for (Throwable one = thrown; one != null && seen.add(one); one = one.getCause()) {
            all.add(one);
        }
        return all;
    }
}
