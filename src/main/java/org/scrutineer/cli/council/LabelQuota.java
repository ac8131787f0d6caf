package org.scrutineer.cli.council;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A supply of labels for the demo council, each available an exact number of times. */
final class LabelQuota {

    private final String name;
    private final Map<String, Integer> cards = new LinkedHashMap<>();
    private int left;

    LabelQuota(String name) {
        this.name = name;
    }

    void add(String label, int count) {
        cards.merge(label, count, Integer::sum);
        left += count;
    }

    int left() {
        return left;
    }

    boolean has(String label) {
        return cards.getOrDefault(label, 0) > 0;
    }

    /** Takes one of a kind. */
    String take(String label) {
        if (!has(label)) {
            throw new IllegalStateException("the deck " + name + " has no more " + label);
        }
        cards.merge(label, -1, Integer::sum);
        left--;
        return label;
    }

    /** Takes one of a kind while there are any, else any card. */
    String prefer(String label, SeededRandom chance) {
        return has(label) ? take(label) : draw(chance);
    }

    String draw(SeededRandom chance) {
        return drawExcept(Set.of(), chance);
    }

    /** Draws among all cards but some kinds. */
    String drawExcept(Set<String> not, SeededRandom chance) {
        int among = left
                - not.stream().mapToInt(label -> cards.getOrDefault(label, 0)).sum();
        if (among == 0) {
            throw new IllegalStateException("the deck " + name + " has only " + not + " left");
        }
        int place = chance.upTo(among);
        for (Map.Entry<String, Integer> card : cards.entrySet()) {
            if (!not.contains(card.getKey())) {
                place -= card.getValue();
                if (place < 0) {
                    return take(card.getKey());
                }
            }
        }
        throw new IllegalStateException(name);
    }
}
