package org.scrutineer.salt.measure;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.salt.count.NotShown;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.layout.LineKind;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Puts a completed chain with its sequel into tables 1, 2a and 2b, which STS002a and STS002b share but for their
 * labels.
 */
final class ShortTermSequels {

    private ShortTermSequels() {}

    static void byRoute(
            TableLayout table,
            String route,
            boolean previousDisregard,
            ShortTermChain chain,
            Chosen<Sequel> sequel,
            List<Fact> restsOn,
            Recorder to) {
        int row = table.rows().category(route);
        String event = chain.last().id();
        if (row < 0) {
            to.beside(table, NotShown.NO_ROUTE, event, sequel.winner(), restsOn);
            return;
        }
        to.place(table, row, sequel.index(), event, sequel.winner(), sequel.beaten(), restsOn);
        int ofWhich = table.rows().following(row, LineKind.OF_WHICH);
        if (ofWhich >= 0 && previousDisregard) {
            to.place(table, ofWhich, sequel.index(), event, sequel.winner(), sequel.beaten(), restsOn);
        }
    }

    static void byReason(
            TableLayout table,
            String reason,
            ShortTermChain chain,
            Chosen<Sequel> sequel,
            List<Fact> restsOn,
            Recorder to) {
        int row = table.rows().category(reason);
        if (row < 0) {
            to.beside(table, NotShown.NO_SUPPORT_REASON, chain.last().id(), sequel.winner(), restsOn);
        } else {
            to.place(table, row, sequel.index(), chain.last().id(), sequel.winner(), sequel.beaten(), restsOn);
        }
    }

    /** The chain's periods as facts. */
    static List<Fact> facts(ShortTermChain chain) {
        return new ArrayList<>(chain.provisions());
    }
}
