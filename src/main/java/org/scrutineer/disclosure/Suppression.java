package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which counts of a network are withheld: the small ones, and those without which a small one, or one withheld
 * for its sake, could be worked out. For every withheld count there is in the end another reading of the published
 * figures in which it is different.
 */
final class Suppression {

    private final Network network;
    private final DisclosurePolicy policy;
    private final boolean[] withheld;
    private final Set<Integer> unsafe = new LinkedHashSet<>();

    private Suppression(Network network, DisclosurePolicy policy) {
        this.network = network;
        this.policy = policy;
        this.withheld = new boolean[network.size()];
    }

    /**
     * The decision for every cell: true where it is withheld.
     *
     * @throws IllegalStateException when a small count cannot be kept from readers even with all others withheld
     */
    static boolean[] of(Network network, DisclosurePolicy policy) {
        Suppression suppression = new Suppression(network, policy);
        suppression.decide();
        return suppression.withheld;
    }

    private void decide() {
        List<Integer> queue = new ArrayList<>();
        for (int cell = 0; cell < network.size(); cell++) {
            if (network.published(cell) && policy.small(network.count(cell))) {
                withhold(cell);
                queue.add(cell);
            }
        }
        protect(queue);
        if (!unsafe.isEmpty()) {
            // Indicators are the readers' best knowledge of the cells: without them there is nearly always a way.
            List<Integer> again = new ArrayList<>(unsafe);
            unsafe.clear();
            for (int cell = 0; cell < network.size(); cell++) {
                if (network.exact(cell) && network.count(cell) > 0) {
                    withheld[cell] = true;
                }
            }
            protect(again);
        }
        if (!unsafe.isEmpty()) {
            throw new IllegalStateException("disclosure control found no safe way to publish: " + unsafe.size()
                    + " small counts follow from other figures; "
                    + "publish without the tables concerned, or with a greater disclosure.below");
        }
    }

    private void protect(List<Integer> queue) {
        for (int next = 0; next < queue.size(); next++) {
            List<Integer> more = other(queue.get(next));
            for (int one : more) {
                withhold(one);
                queue.add(one);
            }
        }
    }

    private void withhold(int cell) {
        withheld[cell] = true;
        network.mates(cell).forEach(mate -> withheld[mate] = true);
    }

    private List<Integer> other(int cell) {
        List<Integer> more = new OtherReading(network, this::band).find(cell);
        if (more == null) {
            // A reader cannot know which of the withheld counts are small, so those may be read as larger.
            more = new OtherReading(network, one -> withheld[one] ? Band.SOMEONE : band(one)).find(cell);
        }
        if (more == null) {
            unsafe.add(cell);
            return List.of();
        }
        return more;
    }

    private Band band(int cell) {
        if (!network.published(cell)) {
            return Band.UNPUBLISHED;
        }
        long count = network.count(cell);
        if (withheld[cell]) {
            return policy.small(count) ? policy.smallOnes() : Band.SOMEONE;
        }
        return network.exact(cell) ? new Band(count, count) : policy.printedAlike(count);
    }
}
