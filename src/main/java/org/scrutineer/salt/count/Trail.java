package org.scrutineer.salt.count;

/** Where the why-trail goes, one entry at a time, in order of person. */
@FunctionalInterface
public interface Trail {

    void entry(TrailEntry entry);

    /** For counting without one. */
    static Trail none() {
        return entry -> {};
    }
}
