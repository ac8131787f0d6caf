package org.scrutineer.pdf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may differ, because the program did it knowingly and says so. Annotations are known by their place in the page's
 * list.
 */
public final class Declared {

    /** What happened to an annotation. */
    public enum Fate {
        /** It is gone. */
        LEFT_OUT,
        /** Its look has become part of the page. */
        PRINTED,
        /** It is there, but does nothing any more. */
        WITHOUT_ACTION
    }

    /**
     * A line that the program printed on a page, on a ground of its own. Measures are points from the left foot of the
     * page as it is shown.
     *
     * @param text what it says
     */
    public record Stamp(String text, float left, float bottom, float right, float top) {}

    private final Map<Integer, Map<Integer, Fate>> annotations = new HashMap<>();
    private final Map<Integer, List<Stamp>> stamps = new HashMap<>();
    private boolean layersMerged;

    /**
     * Says what becomes of an annotation.
     *
     * @param page from 1
     * @param place from 0
     */
    public void annotation(int page, int place, Fate fate) {
        annotations.computeIfAbsent(page, key -> new HashMap<>()).put(place, fate);
    }

    /** What happened to an annotation, or null when nothing did. */
    public Fate annotation(int page, int place) {
        return annotations.getOrDefault(page, Map.of()).get(place);
    }

    /**
     * Puts a stamp on a page.
     *
     * @param page of the paper, from 1
     */
    public void stamp(int page, Stamp stamp) {
        stamps.computeIfAbsent(page, key -> new ArrayList<>()).add(stamp);
    }

    public List<Stamp> stamps(int page) {
        return stamps.getOrDefault(page, List.of());
    }

    /** The paper has no layers any more: what was shown is part of the page, what was not is gone. */
    public void layersAreMerged() {
        layersMerged = true;
    }

    public boolean layersMerged() {
        return layersMerged;
    }

    /** The same without the stamps, which are different each time the file is put together. */
    public Declared withoutStamps() {
        Declared copy = new Declared();
        annotations.forEach((page, fates) -> copy.annotations.put(page, new HashMap<>(fates)));
        copy.layersMerged = layersMerged;
        return copy;
    }
}
