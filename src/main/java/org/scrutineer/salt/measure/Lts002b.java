package org.scrutineer.salt.measure;

import java.util.List;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/** LTS002b: planned and unplanned reviews of everyone in LTS001c. */
final class Lts002b extends Reviews {

    Lts002b(ReturnLayout layout) {
        super(layout, "LTS002b", "LTS001c");
    }

    @Override
    void planned(
            Review review, boolean careHome, AgeBand band, Chosen<Sequel> sequel, List<Fact> restsOn, Recorder to) {
        TableLayout table = tables.get(careHome ? "2b" : "2a");
        to.place(
                table,
                table.rows().category(band.label()),
                sequel.index(),
                review.id(),
                sequel.winner(),
                sequel.beaten(),
                restsOn);
    }
}
