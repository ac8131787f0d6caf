package org.scrutineer.salt.measure;

import java.util.List;
import org.scrutineer.salt.count.Exclusion;
import org.scrutineer.salt.count.Recorder;
import org.scrutineer.salt.fact.Fact;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * LTS002a: unplanned reviews of everyone in LTS001a, and planned reviews that led from the community to a care home.
 */
final class Lts002a extends Reviews {

    Lts002a(ReturnLayout layout) {
        super(layout, "LTS002a", "LTS001a");
    }

    @Override
    void planned(
            Review review, boolean careHome, AgeBand band, Chosen<Sequel> sequel, List<Fact> restsOn, Recorder to) {
        TableLayout table = tables.get("2");
        int column = table.columns().category(sequel.winner().label());
        if (careHome || column < 0) {
            outside(Exclusion.PLANNED_NO_MOVE, review, to);
        } else {
            to.place(
                    table,
                    table.rows().category(band.label()),
                    column,
                    review.id(),
                    sequel.winner(),
                    sequel.beaten(),
                    restsOn);
        }
    }
}
