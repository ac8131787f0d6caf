package org.scrutineer.disclosure;

import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.salt.count.SaltReturn;

/**
 * What one run publishes, decided as a whole: the exact counts behind its indicators are sums of cells that its tables
 * print rounded or withhold, so neither can be decided without the other.
 *
 * @param salt the return
 * @param book the indicators
 */
public record Publication(PublishedReturn salt, PerformanceBook book) {

    /** Everything under a policy. */
    public static Publication of(SaltReturn counted, PerformanceBook book, DisclosurePolicy policy) {
        Network network = new Network();
        ReturnNetwork cells = new ReturnNetwork(counted, network);
        IndicatorNetwork figures = new IndicatorNetwork(book, policy, network);
        figures.tie(counted, cells);
        boolean[] withheld = Suppression.of(network, policy);
        return new Publication(
                new PublishedReturn(counted, policy, cells, network, withheld),
                PublishedBook.of(book, policy, figures, withheld));
    }
}
