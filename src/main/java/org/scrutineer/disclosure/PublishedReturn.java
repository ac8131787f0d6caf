package org.scrutineer.disclosure;

import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.TableLayout;

/**
 * A return as it may be published: small counts withheld with all from which they could be worked out, the others
 * rounded. Deciding looks at all tables at once, so that none gives away what another withholds.
 */
public final class PublishedReturn {

    private final SaltReturn counted;
    private final DisclosurePolicy policy;
    private final ReturnNetwork cells;
    private final Network network;
    private final boolean[] withheld;

    PublishedReturn(
            SaltReturn counted, DisclosurePolicy policy, ReturnNetwork cells, Network network, boolean[] withheld) {
        this.counted = counted;
        this.policy = policy;
        this.cells = cells;
        this.network = network;
        this.withheld = withheld;
    }

    /** The return under a policy, where no indicators are published beside it. */
    public static PublishedReturn of(SaltReturn counted, DisclosurePolicy policy) {
        Network network = new Network();
        ReturnNetwork cells = new ReturnNetwork(counted, network);
        return new PublishedReturn(counted, policy, cells, network, Suppression.of(network, policy));
    }

    /** The return without disclosure control, for OFFICIAL-SENSITIVE papers. */
    public static PublishedReturn uncontrolled(SaltReturn counted) {
        return new PublishedReturn(counted, null, null, null, null);
    }

    /** Whether disclosure control was applied. */
    public boolean controlled() {
        return policy != null;
    }

    /** A cell of a table that was counted; {@code [z]} where the return leaves it blank. */
    public PublishedCount cell(TableLayout layout, int row, int column) {
        int count = counted.table(layout).orElseThrow().raw(row, column);
        if (counted.table(layout).orElseThrow().cell(row, column).isEmpty()) {
            return PublishedCount.BLANK;
        }
        if (policy == null) {
            return PublishedCount.exactly(count);
        }
        return withheld[cells.cell(layout, row, column)]
                ? PublishedCount.WITHHELD
                : PublishedCount.shown(count, policy);
    }

    /**
     * A count of those who stand beside the tables. With it the ties between tables would be exact, so under a policy
     * nobody is told how many they are.
     */
    public PublishedCount beside(long count) {
        return policy == null || count == 0 ? PublishedCount.exactly(count) : PublishedCount.WITHHELD;
    }

    /** How many cells are withheld although they are not small. */
    public int secondary() {
        int secondary = 0;
        for (int cell = 0; withheld != null && cell < withheld.length; cell++) {
            secondary += withheld[cell] && !policy.small(network.count(cell)) ? 1 : 0;
        }
        return secondary;
    }
}
