package org.scrutineer.cli.result;

import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;

/** The trail of a share of the people: why they are where they are, and who of them is in indicators. */
public record SharedTrail(WhyPart why, AscofPeoplePart ascof) implements Trail {

    @Override
    public void entry(TrailEntry entry) {
        why.entry(entry);
        ascof.entry(entry);
    }
}
