package org.scrutineer.extract.salt;

/** The identifiers of requests, periods of ST-Max and reviews, which sequels refer to: no two events have the same. */
final class PackedEvents {

    private final IdNumbers ids = new IdNumbers();
    private final IdPlaces places = new IdPlaces();
    private final PackedSequels sequels = new PackedSequels();

    /** The place of an event, or -1. */
    int place(String id) {
        return places.of(ids.known(id));
    }

    /** Adds an event that has no place yet. */
    int add(String id) {
        return places.add(ids.of(id));
    }

    String id(int place) {
        return ids.text(places.id(place));
    }

    PackedSequels sequels() {
        return sequels;
    }
}
