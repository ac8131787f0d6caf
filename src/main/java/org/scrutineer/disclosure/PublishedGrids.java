package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.performance.grid.Tie;

/** Tables of counts as they may be published together: deciding looks at all of them and their ties at once. */
public final class PublishedGrids {

    private final DisclosurePolicy policy;
    private final Map<Tie.Place, Long> counts = new HashMap<>();
    private final Map<Tie.Place, Integer> cells = new HashMap<>();
    private final boolean[] withheld;

    private PublishedGrids(List<CountGrid> grids, DisclosurePolicy policy) {
        this.policy = policy;
        Network network = new Network();
        for (CountGrid grid : grids) {
            for (int row = 0; row < grid.lines().size(); row++) {
                for (int column = 0; column < grid.columns().size(); column++) {
                    Tie.Place place = new Tie.Place(grid.id(), row, column);
                    counts.put(place, grid.count(row, column));
                    cells.put(place, network.add(grid.count(row, column)));
                }
            }
        }
        grids.forEach(grid -> grid.ties().forEach(tie -> tie(network, tie)));
        this.withheld = policy == null ? null : Suppression.of(network, policy);
    }

    /** The tables under a policy. */
    public static PublishedGrids of(List<CountGrid> grids, DisclosurePolicy policy) {
        return new PublishedGrids(grids, policy);
    }

    /** The tables without disclosure control, for OFFICIAL-SENSITIVE papers, and for counts that are not of people. */
    public static PublishedGrids uncontrolled(List<CountGrid> grids) {
        return new PublishedGrids(grids, null);
    }

    private void tie(Network network, Tie tie) {
        List<Integer> parts =
                new ArrayList<>(tie.parts().stream().map(cells::get).toList());
        int whole = cells.get(tie.whole());
        switch (tie.kind()) {
            case SUM -> {
                if (tie.parts().stream().mapToLong(counts::get).sum() != counts.get(tie.whole())) {
                    throw new IllegalStateException("the parts do not add up to " + tie.whole());
                }
                network.sum(whole, parts);
            }
            case WITHIN -> parts.forEach(part -> network.atMost(part, whole));
            default -> {
                int together =
                        network.hidden(parts.stream().mapToLong(network::count).sum());
                network.sum(together, parts);
                network.atMost(whole, together);
            }
        }
    }

    /** A count as it is published. */
    public PublishedCount cell(CountGrid grid, int row, int column) {
        Tie.Place place = new Tie.Place(grid.id(), row, column);
        if (policy == null) {
            return PublishedCount.exactly(counts.get(place));
        }
        return withheld[cells.get(place)] ? PublishedCount.WITHHELD : PublishedCount.shown(counts.get(place), policy);
    }
}
