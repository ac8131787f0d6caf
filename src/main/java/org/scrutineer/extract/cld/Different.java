package org.scrutineer.extract.cld;

import java.util.HashSet;
import java.util.Set;

/** How many different values there are: nearly always none or one, so that a set is made for the second only. */
final class Different {

    private Object first;
    private Set<Object> all;

    void add(Object value) {
        if (first == null) {
            first = value;
        } else if (all != null) {
            all.add(value);
        } else if (!first.equals(value)) {
            all = new HashSet<>(4);
            all.add(first);
            all.add(value);
        }
    }

    int size() {
        return all != null ? all.size() : first == null ? 0 : 1;
    }
}
