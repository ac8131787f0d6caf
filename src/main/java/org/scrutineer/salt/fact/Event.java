package org.scrutineer.salt.fact;

import java.util.List;

/** Something that sequels follow: a request, a period of short-term support or a review. */
public interface Event {

    String id();

    /** The sequels recorded for it, in the order they were read; the order never matters. */
    List<Sequel> sequels();
}
